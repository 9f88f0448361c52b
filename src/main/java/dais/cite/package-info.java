/// Cite marks to numbered notes, short forms and the list of sources.
@NullMarked
package dais.cite;

import org.jspecify.annotations.NullMarked;
