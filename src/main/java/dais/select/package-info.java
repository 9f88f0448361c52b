/// The best passages that fit the page, and why the others do not.
@NullMarked
package dais.select;

import org.jspecify.annotations.NullMarked;
