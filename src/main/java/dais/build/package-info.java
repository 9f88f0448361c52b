/// The straight line from spec to published files.
@NullMarked
package dais.build;

import org.jspecify.annotations.NullMarked;
