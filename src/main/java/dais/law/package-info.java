/// Law as it stands in prose: who must report what to Congress, and the citations to statutes, rules and bills.
@NullMarked
package dais.law;

import org.jspecify.annotations.NullMarked;
