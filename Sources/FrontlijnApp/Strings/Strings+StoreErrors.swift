// What can be wrong with a store, in sentences: what, where, and the next command to type.

import CaseJournal
import CaseModel

extension Strings {
  /// Why a store could not be opened, read or written.
  public func sentence(_ error: JournalError) -> String {
    switch error {
    case .noStore(let path):
      return say(
        "There is no store in \(path). Make one: frontlijn init \(quoted(path)). "
          + "Or practise first: frontlijn demo",
        "In \(path) staat geen archief. Maak er een: frontlijn init \(quoted(path)). "
          + "Of oefen eerst: frontlijn demo")
    case .notAStore(let path):
      return say(
        "\(path) is no store of Frontlijn, or its file STORE is damaged. "
          + "Look whether this is the right folder: ls \(quoted(path))",
        "\(path) is geen archief van Frontlijn, of het bestand STORE erin is beschadigd. "
          + "Kijk of dit de goede map is: ls \(quoted(path))")
    case .sealed(let path):
      return say(
        "The store in \(path) is sealed, and this version cannot read it. "
          + "Install a newer one; this is: frontlijn --version",
        "Het archief \(path) is verzegeld, en deze versie kan het niet lezen. "
          + "Installeer een nieuwere; dit is: frontlijn --version")
    case .folderInUse(let path):
      return say(
        "There is something in \(path) already. Choose a folder that is new or empty: "
          + "frontlijn init DIR",
        "In \(path) staat al iets. Kies een nieuwe of een lege map: frontlijn init MAP")
    case .permission(let path):
      return say(
        "You have no permission for \(path). See whose it is: ls -ld \(quoted(path))",
        "Je hebt geen toegang tot \(path). Kijk van wie het is: ls -ld \(quoted(path))")
    case .busy(let pid):
      let who = pid.map { say(" (process \($0))", " (proces \($0))") } ?? ""
      let look = pid.map { ": ps -p \($0)" } ?? ""
      return say(
        "Another program\(who) has been writing for more than five seconds. Nothing was kept. "
          + "Try again; if it stays like this, look what it is\(look)",
        "Een ander programma\(who) is al meer dan vijf seconden aan het schrijven. Er is niets "
          + "bewaard. Probeer het nog eens; blijft het zo, kijk dan wat het is\(look)")
    case .diskFull(let path, let free):
      let left = free.map { say(" (\(bytes($0)) left)", " (nog \(bytes($0)) vrij)") } ?? ""
      return say(
        "The disk is full\(left), so this was not kept. What was there is whole. "
          + "Make room and try again: df -h \(quoted(path))",
        "De schijf is vol\(left), dus dit is niet bewaard. Wat er stond, is heel. "
          + "Maak ruimte en probeer het nog eens: df -h \(quoted(path))")
    case .failed(let fault): return sentence(fault)
    case .unconfirmed(let path):
      return say(
        "Written in \(path), but the disk did not confirm it. "
          + "Leave Frontlijn and start it again: then it shows what is there.",
        "Geschreven in \(path), maar de schijf heeft het niet bevestigd. "
          + "Sluit Frontlijn en start het opnieuw: dan zie je wat er staat.")
    case .readOnly(let reason): return sentence(reason)
    case .badExport(let line, let problem):
      return say(
        "Line \(line) of the export: \(words(problem)) Nothing was kept. "
          + "Export it again where it came from: frontlijn export --jsonl",
        "Regel \(line) van de export: \(words(problem)) Er is niets bewaard. "
          + "Exporteer opnieuw waar hij vandaan komt: frontlijn export --jsonl")
    case .nothingToRepair:
      return say(
        "Nothing in the store is damaged. See for yourself: frontlijn verify",
        "In het archief is niets beschadigd. Kijk zelf: frontlijn verify")
    case .otherStore(let path):
      return say(
        "\(path) is a copy of another store. Choose a copy of this one.",
        "\(path) is een kopie van een ander archief. Kies een kopie van dit archief.")
    case .stillDamaged(let finding):
      return say(
        "This cannot be repaired so: \(sentence(finding)) Nothing was changed. "
          + "Take another copy, or accept the loss: frontlijn repair --accept-loss",
        "Zo is het niet te herstellen: \(sentence(finding)) Er is niets veranderd. "
          + "Neem een andere kopie, of aanvaard het verlies: frontlijn repair --accept-loss")
    }
  }

  private func words(_ problem: ExportProblem) -> String {
    switch problem {
    case .notJSON: say("no JSON object.", "geen JSON-object.")
    case .badKey(let key):
      say("\(key) is missing or of another kind.", "\(key) ontbreekt of is van een andere soort.")
    case .wrongHash:
      say("it does not fit its hash.", "hij past niet bij zijn hash.")
    case .outOfOrder:
      say("it does not continue the line before.", "hij sluit niet aan op de vorige regel.")
    }
  }

  /// Why a store is only read.
  public func sentence(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .asked:
      say(
        "The store was opened for reading only. To write, start: frontlijn",
        "Het archief is alleen geopend om te lezen. Om te schrijven start je: frontlijn")
    case .damaged(let finding):
      say(
        "Something in the store is damaged, so it is only read. \(sentence(finding)) "
          + "See everything: frontlijn verify",
        "Er is iets beschadigd in het archief, daarom kun je alleen lezen. \(sentence(finding)) "
          + "Bekijk alles: frontlijn verify")
    case .newerFormat(let format):
      say(
        "The store was written by a newer Frontlijn (format \(format)), so it is only read. "
          + "Install that version; this is: frontlijn --version",
        "Het archief is geschreven door een nieuwere Frontlijn (indeling \(format)), daarom kun "
          + "je alleen lezen. Installeer die versie; dit is: frontlijn --version")
    case .network(let name):
      say(
        "The store lies on a network disk (\(name)), which does not promise that what was saved "
          + "stays saved, so it is only read. Move the folder to a disk of this machine.",
        "Het archief staat op een netwerkschijf (\(name)). Die belooft niet dat bewaard ook "
          + "bewaard blijft, daarom kun je alleen lezen. Zet de map op een schijf van dit "
          + "apparaat.")
    case .permission(let path):
      say(
        "You may read the store but not write it. See whose it is: ls -ld \(quoted(path))",
        "Je mag het archief lezen, maar er niet in schrijven. Kijk van wie het is: "
          + "ls -ld \(quoted(path))")
    case .failed(let fault):
      say(
        "The store can only be read here. \(sentence(fault))",
        "Het archief kan hier alleen gelezen worden. \(sentence(fault))")
    case .afterFailure:
      say(
        "A write failed half-way, so the store is only read for now. "
          + "Leave Frontlijn and start it again: then it shows what is there.",
        "Schrijven is halverwege mislukt, daarom kun je nu alleen lezen. "
          + "Sluit Frontlijn en start het opnieuw: dan zie je wat er staat.")
    }
  }

  // MARK: what verification found

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
    case .abandoned(let lines):
      say(
        "\(amount(lines, "line lies", "lines lie")) behind the end of the log and never "
          + "counted. Nothing to do.",
        "\(amount(lines, "regel staat", "regels staan")) achter het eind van het "
          + "logboek en telde\(lines == 1 ? "" : "n") nooit mee. Je hoeft niets te doen.")
    case .abandonedSegment:
      say(
        "a file that no other continues; it never counted. Nothing to do.",
        "een bestand waar geen ander op verdergaat; het telde nooit mee. Je hoeft niets te doen.")
    case .tornTail(let bytes):
      say(
        "\(self.bytes(bytes)) of a write that was cut off. The next write sets them aside.",
        "\(self.bytes(bytes)) van een afgebroken schrijfactie. De volgende keer schrijven zet ze "
          + "apart.")
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
    case .strangeFile:
      say(
        "this is not of Frontlijn and is not read. Look whether it belongs here.",
        "dit is niet van Frontlijn en wordt niet gelezen. Kijk of het hier hoort.")
    case .damagedHeads:
      say(
        "HEADS is not as it was written. Put it back from a copy.",
        "HEADS is niet meer zoals het geschreven is. Zet het terug uit een kopie.")
    case .unreadable(let code):
      say(
        "this file cannot be read: \(reason(code)). Put it back from a copy.",
        "dit bestand is niet te lezen: \(reason(code)). Zet het terug uit een kopie.")
    case .unknownEntries(let count):
      say(
        "\(amount(count, "entry is", "entries are")) of a kind that this version does not know; "
          + "they are kept as they are. Nothing to do.",
        "\(amount(count, "regel is", "regels zijn")) van een soort die deze versie niet kent; "
          + "ze blijven bewaard. Je hoeft niets te doen.")
    case .danglingReference:
      say(
        "an entry is about something that is not in the store. "
          + "Put what is missing back from a copy.",
        "een regel gaat over iets dat niet in het archief staat. "
          + "Zet terug wat ontbreekt uit een kopie.")
    case .heldAhead(let entries, let until):
      say(
        "\(amount(entries, "entry is", "entries are")) dated \(until.day), far ahead of every "
          + "other clock, and wait until then. Look at the clock of the desk that wrote them.",
        "\(amount(entries, "regel is", "regels zijn")) gedateerd op \(until.day), ver voor op "
          + "elke andere klok, en wachten tot dan. Kijk naar de klok van de plek waar ze "
          + "geschreven zijn.")
    case .lossAccepted(let from, let to):
      say(
        "entries \(from) to \(to) are lost, and somebody accepted that. Nothing to do.",
        "de regels \(from) tot en met \(to) zijn verloren, en iemand heeft dat aanvaard. "
          + "Je hoeft niets te doen.")
    case .wrongSnapshot:
      say(
        "the snapshot does not say what the log says. Remove it: frontlijn repair",
        "de momentopname zegt iets anders dan het logboek. Haal haar weg: frontlijn repair")
    }
  }

  // MARK: files

  /// A system call that failed: what could not be done, where, why, and what now.
  public func sentence(_ fault: FileFault) -> String {
    "\(verb(fault.call, fault.path)): \(reason(fault.code)). \(advice(fault))"
  }

  private func verb(_ call: FileCall, _ path: String) -> String {
    switch call {
    case .open, .close: say("\(path) cannot be opened", "\(path) kan niet open")
    case .size, .read, .list, .status: say("\(path) cannot be read", "\(path) is niet te lezen")
    case .append, .write, .truncate, .sync, .syncData, .link, .rename, .makeFolder:
      say("\(path) cannot be written", "\(path) is niet te schrijven")
    case .unlink: say("\(path) cannot be removed", "\(path) kan niet weg")
    case .lock, .unlock: say("\(path) cannot be locked", "\(path) kan niet op slot")
    }
  }

  /// errno in words.
  public func reason(_ code: Int32) -> String {
    switch code {
    case FileFault.notPermitted, FileFault.accessDenied:
      say("you have no permission", "je hebt geen toegang")
    case FileFault.notThere: say("it is not there", "het is er niet")
    case FileFault.inputOutput: say("the disk reports an error", "de schijf meldt een fout")
    case FileFault.exists: say("it is there already", "het is er al")
    case FileFault.notAFolder:
      say("part of the path is not a folder", "een deel van het pad is geen map")
    case 21: say("it is a folder", "het is een map")  // EISDIR
    case 22: say("it is not possible here", "dat kan hier niet")  // EINVAL
    case 23, 24:  // ENFILE, EMFILE
      say("too many files are open", "er staan te veel bestanden open")
    case FileFault.tooLarge: say("a file may not grow any further", "een bestand mag niet groter")
    case FileFault.noSpace: say("the disk is full", "de schijf is vol")
    case FileFault.readOnly: say("the disk is read-only", "op de schijf kan niet geschreven worden")
    case 36: say("its name is too long", "de naam is te lang")  // ENAMETOOLONG
    case 37: say("no locks are left", "er zijn geen sloten meer")  // ENOLCK
    case 40: say("its links go round in a circle", "de verwijzingen lopen in een kring")  // ELOOP
    case 116: say("the network disk is gone", "de netwerkschijf is weg")  // ESTALE
    case FileFault.quota: say("your share of the disk is full", "jouw deel van de schijf is vol")
    default: say("error \(code) of the system", "fout \(code) van het systeem")
    }
  }

  private func advice(_ fault: FileFault) -> String {
    let path = quoted(fault.path)
    switch fault.code {
    case FileFault.noSpace, FileFault.quota, FileFault.tooLarge:
      return say(
        "Make room and try again: df -h \(path)",
        "Maak ruimte en probeer het nog eens: df -h \(path)")
    case FileFault.inputOutput:
      return say(
        "Make a copy of what is there now, and have the disk looked at.",
        "Maak nu een kopie van wat er staat, en laat naar de schijf kijken.")
    default: return say("Look: ls -ld \(path)", "Kijk: ls -ld \(path)")
    }
  }

  // MARK: words of use elsewhere

  /// A path as it can be typed in a shell.
  public func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B...0x2F, 0x3A, 0x40, 0x5F, 0x7E: true
      default: byte >= 0x80
      }
    }
    if plain, !path.isEmpty { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// `12 MB`, in thousands.
  public func bytes(_ count: Int) -> String {
    switch count {
    case ..<1000: self.count(count, ("byte", "byte"), ("bytes", "bytes"))
    case ..<1_000_000: "\(count / 1000) kB"
    case ..<1_000_000_000: "\(count / 1_000_000) MB"
    default: "\(count / 1_000_000_000) GB"
    }
  }
}
