/// Words in, words out: the commands.
@NullMarked
package dais.cli;

import org.jspecify.annotations.NullMarked;
