package dais.packet;

import dais.build.Draft;
import dais.spec.PacketSpec;

/// A brief with its place in the packet.
///
/// @param tab its tab
/// @param draft what it says
public record Bound(PacketSpec.Tab tab, Draft draft) {
}
