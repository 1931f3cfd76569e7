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
        "\(path) is no store of Frontlijn, or its file STORE is damaged or gone. "
          + "Look whether this is the right folder: ls \(quoted(path)); if it is, put STORE back "
          + "from a copy: frontlijn repair --store \(quoted(path)) --from DIR",
        "\(path) is geen archief van Frontlijn, of het bestand STORE erin is beschadigd of weg. "
          + "Kijk of dit de goede map is: ls \(quoted(path)); zo ja, zet STORE terug uit een "
          + "kopie: frontlijn repair --store \(quoted(path)) --from MAP")
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
    case .badExport, .nothingToRepair, .otherStore, .stillDamaged, .damagedSource, .copyDiffers:
      return copySentence(error)
    }
  }

  /// What can be wrong with an export or a copy.
  private func copySentence(_ error: JournalError) -> String {
    switch error {
    case .badExport(let line, let problem):
      return say(
        "Line \(line) of the export: \(words(problem)) Nothing was kept. "
          + "Export it again where it came from: frontlijn export --jsonl",
        "Regel \(line) van de export: \(words(problem)) Er is niets bewaard. "
          + "Exporteer opnieuw waar hij vandaan komt: frontlijn export --jsonl")
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
    case .damagedSource(let path, let finding):
      return say(
        "\(path) is damaged, so it was not copied. \(sentence(finding)) "
          + "Repair it first: frontlijn repair --store \(quoted(path))",
        "\(path) is beschadigd en is dus niet gekopieerd. \(sentence(finding)) "
          + "Herstel het eerst: frontlijn repair --store \(quoted(path))")
    case .copyDiffers(let path):
      return say(
        "\(path) is not what stands in the store, so nothing was added to this copy. "
          + "Make the copy in a new folder: frontlijn backup DIR",
        "\(path) is niet wat er in het archief staat; aan deze kopie is dus niets toegevoegd. "
          + "Maak de kopie in een nieuwe map: frontlijn backup MAP")
    default:
      return say(
        "Nothing in the store is damaged. See for yourself: frontlijn verify",
        "In het archief is niets beschadigd. Kijk zelf: frontlijn verify")
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
    case .cutOff:
      say("lines are missing before the end.", "er ontbreken regels voor het eind.")
    }
  }

  /// Why a store is only read.
  ///
  /// - Parameter store: its path, when the command to type must name it.
  public func sentence(_ reason: ReadOnlyReason, in store: String? = nil) -> String {
    let repair = "frontlijn repair" + (store.map { " --store \(quoted($0))" } ?? "")
    return switch reason {
    case .asked:
      say(
        "The store was opened for reading only. To write, start: frontlijn",
        "Het archief is alleen geopend om te lezen. Om te schrijven start je: frontlijn")
    case .damaged(let finding):
      say(
        "Something in the store is damaged, so it is only read. \(sentence(finding)) "
          + "See what can be done: \(repair)",
        "Er is iets beschadigd in het archief, daarom kun je alleen lezen. \(sentence(finding)) "
          + "Kijk wat je kunt doen: \(repair)")
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
        "You may read the store but not write it. See whose it is, and whether its disk may be "
          + "written: \(lookAtFolder(path))",
        "Je mag het archief lezen, maar er niet in schrijven. Kijk van wie het is, en of de schijf "
          + "beschreven mag worden: \(lookAtFolder(path))")
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
    case .unlink, .removeFolder: say("\(path) cannot be removed", "\(path) kan niet weg")
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
    case FileFault.notEmpty: say("there is something in it", "er zit iets in")
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

  /// What to type to see whose a folder is, and how its disk is mounted.
  func lookAtFolder(_ path: String) -> String {
    "ls -ld \(quoted(path)); findmnt -T \(quoted(path))"
  }

  /// Only what is wrong, without the file and the advice: the status line has room for so much.
  func shortReason(_ error: JournalError) -> String {
    switch error {
    case .failed(let fault): reason(fault.code) + "."
    case .diskFull: reason(FileFault.noSpace) + "."
    default: sentence(error)
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
