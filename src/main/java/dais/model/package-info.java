/// The nouns: report, passage, locator, brief, block, note. Records, enums and sealed interfaces only.
@NullMarked
package dais.model;

import org.jspecify.annotations.NullMarked;
