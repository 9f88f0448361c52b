/// Many briefs at once: in parallel, and bound together for a hearing.
@NullMarked
package dais.packet;

import org.jspecify.annotations.NullMarked;
