/// Spec and selection to the brief's block tree.
@NullMarked
package dais.compose;

import org.jspecify.annotations.NullMarked;
