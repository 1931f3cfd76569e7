// What SQLite takes for one insert of about as many bytes, WAL and synchronous=FULL: as it comes,
// and split in what it takes while its WAL grows and what it takes once it writes over it.

import Glibc

/// Seconds for one insert, the program's own start taken off.
struct TableTimes {
  /// With SQLite's own checkpoints: its WAL grows to a thousand pages, and is then written over.
  private(set) var all = Double.nan
  private(set) var growing = Double.nan
  private(set) var over = Double.nan

  /// nil where `sqlite3` is not installed, or fails.
  init?(in work: String, commits: Int, runs: Int) {
    guard Peer.find("sqlite3") != nil else { return nil }
    let text = String(repeating: "x", count: 200)
    let insert = "insert into notes(time, text) values ('2026-11-22T03:48:12.345Z', '\(text)');\n"
    let inserts = String(repeating: insert, count: commits)
    let byHand = "pragma wal_autocheckpoint=0;\n"
    let begun = byHand + inserts + "pragma wal_checkpoint(restart);\n"
    var spans: [[Double]] = [[], [], []]
    for _ in 0..<runs {
      guard let start = Self.seconds("", in: work), let all = Self.seconds(inserts, in: work),
        let growing = Self.seconds(byHand + inserts, in: work),
        let half = Self.seconds(begun, in: work),
        let whole = Self.seconds(begun + inserts, in: work)
      else { return nil }
      spans[0].append(all - start)
      spans[1].append(growing - start)
      spans[2].append(whole - half)
    }
    all = median(spans[0]) / Double(commits)
    growing = median(spans[1]) / Double(commits)
    over = median(spans[2]) / Double(commits)
  }

  /// How long a new table takes for these commands.
  private static func seconds(_ commands: String, in work: String) -> Double? {
    let (table, script) = (work + "/inserts.db", work + "/inserts.sql")
    let start = """
      pragma journal_mode=wal; pragma synchronous=full;
      create table notes(seq integer primary key, time text, text text);\n
      """
    guard let out = fopen(script, "w") else { return nil }
    fputs(start + commands, out)
    fclose(out)
    unlink(table)
    guard let run = Peer(["sqlite3", table], input: script).run(), run.exitCode == 0 else {
      return nil
    }
    return run.seconds
  }
}
