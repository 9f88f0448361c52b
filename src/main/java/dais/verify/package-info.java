/// Reads the finished bytes back and proves the promises.
@NullMarked
package dais.verify;

import org.jspecify.annotations.NullMarked;
