/// Pages to the bytes of a tagged PDF.
@NullMarked
package dais.render.pdf;

import org.jspecify.annotations.NullMarked;
