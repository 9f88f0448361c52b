/// A report file to passages: order, pages, headings, notes and metadata.
@NullMarked
package dais.ingest;

import org.jspecify.annotations.NullMarked;
