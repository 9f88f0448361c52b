/// What went wrong, where, and what to do about it. Imports nothing of Dais.
@NullMarked
package dais.diag;

import org.jspecify.annotations.NullMarked;
