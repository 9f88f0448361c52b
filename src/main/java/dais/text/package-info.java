/// Prose as characters: sentences, hyphenation, and the equality rule by which a quotation is proved.
@NullMarked
package dais.text;

import org.jspecify.annotations.NullMarked;
