/// A cited brief to pages of placed items: where every line stands.
@NullMarked
package dais.layout;

import org.jspecify.annotations.NullMarked;
