/// YAML to a typed spec, every value with its line and column.
@NullMarked
package dais.spec;

import org.jspecify.annotations.NullMarked;
