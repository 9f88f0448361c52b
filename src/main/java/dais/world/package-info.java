/// The only door to files, clock, environment and limits.
@NullMarked
package dais.world;

import org.jspecify.annotations.NullMarked;
