/// Page styles and font metrics.
@NullMarked
package dais.style;

import org.jspecify.annotations.NullMarked;
