// What checking a store found, in sentences: where, how bad, what, and what to do about it.

import CaseJournal
import CaseModel

extension Strings {
  /// `log/7QK3M9ABCD/000001.log, line 12, byte 4031: damaged: this line is not as it was written.`
  public func sentence(_ finding: Finding) -> String {
    var place = [finding.file]
    if let line = finding.line { place.append(say("line \(line)", "regel \(line)")) }
    if let byte = finding.byte { place.append("byte \(byte)") }
    return "\(place.joined(separator: ", ")): \(name(finding.severity)): \(words(finding.what))"
  }

  public func name(_ severity: Finding.Severity) -> String {
    switch severity {
    case .information: say("note", "opmerking")
    case .torn: say("unfinished", "niet af")
    case .damaged: say("damaged", "beschadigd")
    }
  }

  private func words(_ what: Finding.What) -> String {
    switch what {
    case .abandoned, .abandonedSegment, .tornTail, .tornElsewhere, .strangeFile, .unknownEntries,
      .heldAhead, .lossAccepted, .wrongSnapshot:
      harmlessWords(what)
    case .damagedLine, .damagedHeader, .foreignHeader, .missingSegment, .shorterThanMark,
      .shorterThanHeads, .missingLine, .wrongSequence, .damagedHeads, .unreadable,
      .danglingReference:
      damageWords(what)
    }
  }

  /// What costs nothing, or mends itself.
  private func harmlessWords(_ what: Finding.What) -> String {
    switch what {
    case .abandoned(let lines):
      say(
        "\(amount(lines, "line lies", "lines lie")) behind the end of the log and never "
          + "counted. Nothing to do.",
        "\(amount(lines, "regel staat", "regels staan")) achter het eind van het "
          + "logboek en telde\(lines == 1 ? "" : "n") nooit mee. Je hoeft niets te doen.")
    case .tornTail(let bytes):
      say(
        "\(self.bytes(bytes)) of a write that was cut off. The next write sets them aside.",
        "\(self.bytes(bytes)) van een afgebroken schrijfactie. De volgende keer schrijven zet ze "
          + "apart.")
    case .tornElsewhere(let bytes):
      say(
        "\(self.bytes(bytes)) of a write that was cut off, in a log that is not continued here. "
          + "Unless it is elsewhere, put them right or give them up: frontlijn repair",
        "\(self.bytes(bytes)) van een afgebroken schrijfactie, in een logboek dat hier niet "
          + "verdergaat. Gaat het ook elders niet verder, herstel ze of geef ze op: "
          + "frontlijn repair")
    case .strangeFile:
      say(
        "this is not of Frontlijn and is not read. Look whether it belongs here.",
        "dit is niet van Frontlijn en wordt niet gelezen. Kijk of het hier hoort.")
    case .unknownEntries(let count):
      say(
        "\(amount(count, "entry is", "entries are")) of a kind that this version does not know; "
          + "they are kept as they are. Nothing to do.",
        "\(amount(count, "regel is", "regels zijn")) van een soort die deze versie niet kent; "
          + "ze blijven bewaard. Je hoeft niets te doen.")
    case .heldAhead(let entries, let until):
      say(
        "\(amount(entries, "entry is", "entries are")) dated \(until.day), far ahead of every "
          + "other clock, and wait until then. Look at the clock of the desk that wrote them.",
        "\(amount(entries, "regel is", "regels zijn")) gedateerd op \(until.day), ver voor op "
          + "elke andere klok, en wachten tot dan. Kijk naar de klok van de plek waar ze "
          + "geschreven zijn.")
    case .lossAccepted(let from, let to) where from == to:
      say(
        "entry \(from) is lost, and somebody accepted that. Nothing to do.",
        "regel \(from) is verloren, en iemand heeft dat aanvaard. Je hoeft niets te doen.")
    case .lossAccepted(let from, let to) where from > to:
      say(
        "bytes without an entry are lost, and somebody accepted that. Nothing to do.",
        "bytes zonder regel zijn verloren, en iemand heeft dat aanvaard. Je hoeft niets te doen.")
    case .lossAccepted(let from, let to):
      say(
        "entries \(from) to \(to) are lost, and somebody accepted that. Nothing to do.",
        "de regels \(from) tot en met \(to) zijn verloren, en iemand heeft dat aanvaard. "
          + "Je hoeft niets te doen.")
    case .wrongSnapshot:
      say(
        "the snapshot does not say what the log says. Remove it: frontlijn repair",
        "de momentopname zegt iets anders dan het logboek. Haal haar weg: frontlijn repair")
    default:
      say(
        "a file that no other continues; it never counted. Nothing to do.",
        "een bestand waar geen ander op verdergaat; het telde nooit mee. Je hoeft niets te doen.")
    }
  }

  /// What was written and is not there any more as it was.
  private func damageWords(_ what: Finding.What) -> String {
    switch what {
    case .damagedLine:
      say(
        "this line is not as it was written. Put the file back from a copy.",
        "deze regel is niet meer zoals die geschreven is. Zet het bestand terug uit een kopie.")
    case .damagedHeader:
      say(
        "the first line is not as it was written. Put the file back from a copy.",
        "de eerste regel is niet meer zoals die geschreven is. "
          + "Zet het bestand terug uit een kopie.")
    case .foreignHeader:
      say(
        "this file belongs to another store or place. Put the right one back from a copy.",
        "dit bestand hoort bij een andere map of plaats. Zet het goede terug uit een kopie.")
    case .missingSegment:
      say(
        "this file is gone. Put it back from a copy.",
        "dit bestand is weg. Zet het terug uit een kopie.")
    case .shorterThanMark:
      say(
        "lines at the end that were saved are gone. Put the file back from a copy.",
        "regels aan het eind die al bewaard waren, zijn weg. Zet het bestand terug uit een kopie.")
    case .shorterThanHeads:
      say(
        "the log is shorter than HEADS says. Put the file back from a copy.",
        "het logboek is korter dan HEADS zegt. Zet het bestand terug uit een kopie.")
    case .missingLine(let seq):
      say(
        "entry \(seq), from which this file continues, is not there. "
          + "Put the file before it back from a copy.",
        "regel \(seq), waar dit bestand op verdergaat, is er niet. "
          + "Zet het bestand ervoor terug uit een kopie.")
    case .wrongSequence(let expected):
      say(
        "entry \(expected) should stand here. Put the file back from a copy.",
        "hier hoort regel \(expected) te staan. Zet het bestand terug uit een kopie.")
    case .damagedHeads:
      say(
        "HEADS is not as it was written. Put it back from a copy.",
        "HEADS is niet meer zoals het geschreven is. Zet het terug uit een kopie.")
    case .unreadable(let code):
      say(
        "this file cannot be read: \(reason(code)). Put it back from a copy.",
        "dit bestand is niet te lezen: \(reason(code)). Zet het terug uit een kopie.")
    default:
      say(
        "an entry is about something that is not in the store. "
          + "Put what is missing back from a copy.",
        "een regel gaat over iets dat niet in het archief staat. "
          + "Zet terug wat ontbreekt uit een kopie.")
    }
  }
}
