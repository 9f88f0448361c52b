/// A cited brief to the bytes of a DOCX that Word can edit.
@NullMarked
package dais.render.docx;

import org.jspecify.annotations.NullMarked;
