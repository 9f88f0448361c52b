/// Tagged passages on disk, and how they are found.
@NullMarked
package dais.library;

import org.jspecify.annotations.NullMarked;
