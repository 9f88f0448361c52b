/// Tagged passages on disk, and how they are found.
///
/// The files that people edit are the library; all else is derived from them and lies in `.index`. [IndexKeeper] keeps it
/// there: what the files say, in a form of our own that is opened without decoding it. It is not Lucene, for the sake of
/// the start: nearly every brief is built by a process of its own, which lives for a third of a second, and Lucene adds 55 ms
/// to a cold process. What it would bring in return is not wanted here: passages of a report stand side by side and lend
/// each other weight, scores must be whole numbers that never hang on how an index was made, and the same file holds the
/// passages and the vocabulary themselves. It is kept small for that: one
/// form of file ([IndexPart]), parts of at most 256 reports so that memory and the cost of a change do not grow with the
/// library, and one search ([TextSearch]). `ScaleBenchmark` and `RetrievalBenchmark` hold it to its figures.
///
/// Topics: [TopicFinder] says what a spec's topic is, by tag, vocabulary or words; [Candidates] brings the passages.
/// [Tagger] proposes tags when a report comes in, with a weight; [TagEditor] changes them where a person wants it. What a
/// person says counts more than what was proposed, and that more than what a text merely mentions.
@NullMarked
package dais.library;

import org.jspecify.annotations.NullMarked;
