// The entries of a store as other programs read them: JSON lines, a table, and a ledger with as
// many transactions.

import CaseJournal
import Glibc

/// The files that peers read.
struct OtherForms {
  let json: String
  let table: String
  let ledger: String
  private let script: String

  init(_ store: String, in work: String) throws {
    (json, table, ledger) = (work + "/rows.jsonl", work + "/rows.db", work + "/rows.ledger")
    script = work + "/rows.sql"
    let journal = try Journal(store, for: .reading, on: RealFileSystem(), host: .real)
    guard let jsonFile = fopen(json, "w"), let ledgerFile = fopen(ledger, "w") else {
      throw FileFault(.open, work, code: errno)
    }
    var count = 0
    try journal.exportJSONLines { line in
      fwrite(line, 1, line.count, jsonFile)
      count += 1
      let text = """
        2026/\(count % 12 + 1)/\(count % 28 + 1) Visit \(count)
            Cases:C\(count % 500)  \(count % 90 + 1) EUR
            Team:T\(count % 9)\n\n
        """
      fputs(text, ledgerFile)
    }
    fclose(jsonFile)
    fclose(ledgerFile)
  }

  /// A table with the same rows; false when sqlite3 did not make it.
  func makeTable() -> Bool {
    let commands = """
      create table raw(line text);
      .mode ascii
      .separator "\u{1F}" "\\n"
      .import \(json) raw
      create table entries as select json_extract(line, '$.seq') as seq,
        json_extract(line, '$.time') as time, json_extract(line, '$.type') as type,
        json_extract(line, '$.fields') as fields from raw
        where json_extract(line, '$.kind') = 'entry';
      drop table raw;
      """
    guard let file = fopen(script, "w") else { return false }
    fputs(commands, file)
    fclose(file)
    return Peer(["sqlite3", table], input: script).run()?.exitCode == 0
  }
}
