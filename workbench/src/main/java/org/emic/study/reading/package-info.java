/// Reading tables of participants from files that people bring: Excel workbooks and comma-separated text.
///
/// [TableReader] gives a [Table] or refuses with a sentence. Files are untrusted: size, rows, columns and the size
/// after
/// unpacking are limited, formulas are read as the values they were last shown with, macros and links are never looked
/// at. Must not know what the columns mean. May use: refusal.
@NullMarked
package org.emic.study.reading;

import org.jspecify.annotations.NullMarked;
