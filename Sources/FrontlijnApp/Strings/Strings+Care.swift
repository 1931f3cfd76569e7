// What the commands that look after a store say: repair, backup, restore, import of an export.
// First what would be done, then what was.

import CaseJournal
import CaseModel

extension Strings {
  // MARK: repair

  /// What to choose from when something is damaged.
  public func waysToRepair(_ path: String) -> [String] {
    let store = " --store \(quoted(path))"
    return [
      say(
        "From a copy of this store: frontlijn repair\(store) --from DIR",
        "Uit een kopie van dit archief: frontlijn repair\(store) --from MAP"),
      say(
        "Without a copy, giving up what is damaged: frontlijn repair\(store) --accept-loss",
        "Zonder kopie, met verlies van wat beschadigd is: frontlijn repair\(store) --accept-loss"),
      say(
        "Add --dry-run to see first what would happen.",
        "Met --dry-run zie je eerst wat er zou gebeuren."),
    ]
  }

  public var snapshotRemoved: String {
    say(
      "The snapshot did not say what the log says, and was removed. Nothing is lost by that.",
      "De momentopname zei iets anders dan het logboek en is weggehaald. "
        + "Daarmee is niets verloren.")
  }

  public var oneWayToRepair: String {
    say(
      "Choose one: frontlijn repair --from DIR\(storeOption), "
        + "or frontlijn repair --accept-loss\(storeOption)",
      "Kies er één: frontlijn repair --from MAP\(storeOption), "
        + "of frontlijn repair --accept-loss\(storeOption)")
  }

  public var nothingToRepair: String {
    say("Nothing is damaged.", "Er is niets beschadigd.")
  }

  /// `log/7QK3M9ABCD/000001.log: 1 byte from byte 10213 on comes from the copy.`
  public func mends(file: String, byte: Int, bytes count: Int, isNew: Bool) -> String {
    if isNew {
      return say(
        "\(file) is put back whole (\(bytes(count))).",
        "\(file) wordt helemaal teruggezet (\(bytes(count))).")
    }
    return say(
      "\(file): \(bytes(count)), from byte \(byte) on, "
        + "\(count == 1 ? "comes" : "come") from the copy.",
      "\(file): \(bytes(count)), vanaf byte \(byte), "
        + "\(count == 1 ? "komt" : "komen") uit de kopie.")
  }

  public func staysDamaged(_ finding: Finding) -> String {
    say(
      "The copy does not help here: \(sentence(finding))",
      "Hier helpt de kopie niet: \(sentence(finding))")
  }

  /// `log/…/000001.log, from byte 10213: 212 bytes are given up. Lost: entry 44.`
  public func givesUp(
    file: String, byte: Int, bytes count: Int, entries: ClosedRange<Int>?
  ) -> String {
    let what =
      count == 0
      ? say("\(file): bytes that are gone.", "\(file): bytes die er niet meer zijn.")
      : say(
        "\(file), from byte \(byte) on: \(bytes(count)) \(count == 1 ? "is" : "are") given up.",
        "\(file), vanaf byte \(byte): \(bytes(count)) \(count == 1 ? "wordt" : "worden") "
          + "opgegeven.")
    guard let entries else { return what }
    let numbers =
      entries.count == 1
      ? say("entry \(entries.lowerBound)", "regel \(entries.lowerBound)")
      : say(
        "entries \(entries.lowerBound) to \(entries.upperBound)",
        "regels \(entries.lowerBound) tot en met \(entries.upperBound)")
    return what + say(" Lost: \(numbers).", " Verloren: \(numbers).")
  }

  /// `c4M8T2XKP0QZ7R1VA: gone, and entries that are left speak of it.`
  public func givesUp(_ thing: String) -> String {
    say(
      "\(thing): gone, and entries that are left speak of it.",
      "\(thing): weg, en regels die er nog zijn, gaan erover.")
  }

  public var thingsLost: String {
    say(
      "Lost for good, unless you find a copy: these, and what else stood with them. "
        + "Everything else stays.",
      "Voorgoed verloren, tenzij je een kopie vindt: deze, en wat er nog meer bij stond. "
        + "Al het andere blijft.")
  }

  public func entriesLost(_ count: Int) -> String {
    say(
      "Lost for good, unless you find a copy: \(amount(count, "entry", "entries")). "
        + "Everything else stays. The damaged bytes are kept in local/quarantine.",
      "Voorgoed verloren, tenzij je een kopie vindt: \(amount(count, "regel", "regels")). "
        + "Al het andere blijft. De beschadigde bytes blijven bewaard in local/quarantine.")
  }

  /// A question that only a whole word answers.
  public var typeYes: String {
    say(
      "Do this? Type yes, or press Enter to leave it:",
      "Doen? Typ ja, of druk op Enter om te stoppen:")
  }

  public func isYes(_ answer: String) -> Bool {
    ["yes", "ja"].contains(Folding.fold(answer))
  }

  public var addYes: String {
    say(
      "Nothing was changed. To do this without being asked, add --yes.",
      "Er is niets veranderd. Om dit te doen zonder vraag, voeg --yes toe.")
  }

  public var nothingChanged: String {
    say("Nothing was changed.", "Er is niets veranderd.")
  }

  public var lossAccepted: String {
    say(
      "The loss is accepted, and the log says so. The store can be written again.",
      "Het verlies is aanvaard, en dat staat in het logboek. Je kunt weer schrijven.")
  }

  public var mended: String {
    say(
      "Put back. What was there before is kept in local/quarantine.",
      "Teruggezet. Wat er stond, blijft bewaard in local/quarantine.")
  }

  // MARK: backup and restore

  public func backedUp(
    entries: Int, addedBytes: Int, to path: String, at moment: LocalMoment?
  ) -> String {
    let size = bytes(addedBytes)
    let added =
      addedBytes == 0
      ? say("nothing new", "niets nieuws") : say("\(size) new", "\(size) nieuw")
    let count = say(amount(entries, "entry", "entries"), amount(entries, "regel", "regels"))
    return say("The copy in \(path) is whole: ", "De kopie in \(path) is heel: ")
      + "\(count), \(added)\(reach(moment))."
  }

  /// How far a copy reaches.
  private func reach(_ moment: LocalMoment?) -> String {
    moment.map { say(", up to ", ", tot ") + "\(dayLong($0.day)), \($0.clock)" } ?? ""
  }

  public func noPlaceForCopy(_ path: String) -> String {
    say(
      "No copy can be made in \(path). Choose a folder that is new, empty or a copy of this store, "
        + "and not inside the store: frontlijn backup DIR",
      "In \(path) kan geen kopie komen. Kies een map die nieuw is, leeg, of een kopie van dit "
        + "archief, en niet in het archief zelf: frontlijn backup MAP")
  }

  public func tryDrill(_ path: String) -> String {
    let drill = "frontlijn restore \(quoted(path)) --drill\(storeOption)"
    return say(
      "Try now and then whether you can get it back: \(drill)",
      "Probeer af en toe of je hem terug kunt zetten: \(drill)")
  }

  public func restored(entries: Int, to path: String, at moment: LocalMoment?) -> String {
    say(
      "Restored to \(path): \(amount(entries, "entry", "entries"))\(reach(moment)). "
        + "Open it: frontlijn --store \(quoted(path))",
      "Teruggezet in \(path): \(amount(entries, "regel", "regels"))\(reach(moment)). "
        + "Open het: frontlijn --store \(quoted(path))")
  }

  public func restoreElsewhere(_ store: String, _ copy: String) -> String {
    say(
      "There is something in \(store) already, and nothing is overwritten. "
        + "Put it away first: mv \(quoted(store)) \(quoted(store + ".old"))",
      "In \(store) staat al iets, en er wordt niets overschreven. "
        + "Zet het eerst weg: mv \(quoted(store)) \(quoted(store + ".oud"))")
  }

  public func drilled(_ path: String, entries: Int, at moment: LocalMoment?) -> String {
    let count = say(amount(entries, "entry", "entries"), amount(entries, "regel", "regels"))
    return say("The copy in \(path) can be restored: ", "De kopie in \(path) is terug te zetten: ")
      + "\(count)\(reach(moment))."
  }

  /// The copy beside the store.
  public func compared(_ comparison: CopyComparison, _ store: String) -> String {
    if !comparison.isBeginning {
      return say(
        "The copy has entries that \(store) does not have. "
          + "Look at the store: frontlijn verify\(storeOption)",
        "In de kopie staan regels die niet in \(store) staan. "
          + "Kijk het archief na: frontlijn verify\(storeOption)")
    }
    if comparison.newer == 0 {
      return say("Nothing was written since.", "Er is sindsdien niets geschreven.")
    }
    return say(
      "Written since, and not in the copy: \(amount(comparison.newer, "entry", "entries")). "
        + "Add them: frontlijn backup DIR\(storeOption)",
      "Sindsdien geschreven, en niet in de kopie: \(amount(comparison.newer, "regel", "regels")). "
        + "Vul hem aan: frontlijn backup MAP\(storeOption)")
  }

  public func nothingToCompare(_ store: String) -> String {
    say(
      "There is no store in \(store) to compare it with.",
      "In \(store) staat geen archief om hem mee te vergelijken.")
  }

  public func drillFailed(_ code: Int32) -> String {
    say("What was restored is not whole:", "Wat teruggezet is, is niet heel:")
      + " " + verdict(code)
  }

  // MARK: import of an export

  public func importedExport(entries: Int, to path: String) -> String {
    say(
      "Made the store in \(path): \(amount(entries, "entry", "entries")). "
        + "Open it: frontlijn --store \(quoted(path))",
      "In \(path) staat nu het archief: \(amount(entries, "regel", "regels")). "
        + "Open het: frontlijn --store \(quoted(path))")
  }

  public func lineTooLong(_ line: Int, limitBytes: Int) -> String {
    say(
      "Line \(line) of the export has more than \(bytes(limitBytes)): that is no line of one. "
        + "Nothing was kept.",
      "Regel \(line) van de export heeft meer dan \(bytes(limitBytes)): dat is geen regel ervan. "
        + "Er is niets bewaard.")
  }

  public var onlyForLists: String {
    say(
      "--dry-run and --skip-bad are for lists. An export is taken in whole or not at all: "
        + "frontlijn import --jsonl FILE",
      "--dry-run en --skip-bad zijn voor lijsten. Een export wordt helemaal ingelezen of niet: "
        + "frontlijn import --jsonl BESTAND")
  }
}
