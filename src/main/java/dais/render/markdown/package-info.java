/// A cited brief to Markdown, for e-mail and diffs.
@NullMarked
package dais.render.markdown;

import org.jspecify.annotations.NullMarked;
