// What an import says: what is wrong with a sheet or a row, and what would come of it. Places and
// numbers; the words of a cell only in the lists that whoever imports asked for.

import CaseImport
import CaseModel

extension Strings {
  /// Why a file cannot be read as a sheet.
  public func sentence(_ error: ImportError, in caseload: Caseload) -> String {
    switch error {
    case .empty:
      return say(
        "There is nothing in the file. Save the sheet as CSV again.",
        "Er staat niets in het bestand. Sla de lijst opnieuw op als CSV.")
    case .onlyHeadings:
      return say(
        "There are headings but no rows. Save the sheet as CSV again.",
        "Er staan wel koppen maar geen rijen in. Sla de lijst opnieuw op als CSV.")
    case .noSurnameHeading:
      let known = SheetColumn.surname.headings.joined(separator: ", ")
      return say(
        "No heading says whose row it is. Give a column one of these headings: \(known).",
        "Geen enkele kop zegt bij wie een rij hoort. Geef een kolom een van deze koppen: \(known).")
    case .headingTwice(let column, let first, let second):
      return say(
        "Columns \(first) and \(second) are both \(name(column)). Rename or delete one of them.",
        "Kolom \(first) en \(second) zijn allebei \(name(column)). Hernoem of verwijder er een.")
    case .unclosedQuote(let line):
      return say(
        "Line \(line): a quotation mark is opened and never closed. Close it or take it away.",
        "Regel \(line): een aanhalingsteken gaat open en nooit dicht. Sluit het of haal het weg.")
    case .nulByte(let line):
      return say(
        "Line \(line) has bytes that are no text: this is not a CSV file. Save the sheet as CSV.",
        "Op regel \(line) staan tekens die geen tekst zijn: dit is geen CSV-bestand. "
          + "Sla de lijst op als CSV.")
    case .brokenText(let line):
      return say(
        "Line \(line): the file says that it is UTF-8, but it is not. Save it as CSV UTF-8 again.",
        "Regel \(line): het bestand zegt dat het UTF-8 is, maar dat klopt niet. "
          + "Sla het opnieuw op als CSV UTF-8.")
    case .refused(let refusal): return sentence(refusal, in: caseload)
    }
  }

  /// `Line 12, column 9 (Datum): no day that can be read. Write it as 24-9-2025.`
  public func sentence(_ problem: RowProblem, in caseload: Caseload) -> String {
    var place = say("Line \(problem.line)", "Regel \(problem.line)")
    if let column = problem.column { place += say(", column \(column)", ", kolom \(column)") }
    if let heading = problem.heading { place += " (\(heading))" }
    return place + ": " + words(problem.reason, caseload)
  }

  private func words(_ reason: RowProblem.Reason, _ caseload: Caseload) -> String {
    switch reason {
    case .tooManyCells(let count, let headings):
      return say(
        "the row has \(count) cells under \(headings) headings. Put a cell that holds a separator "
          + "between quotation marks.",
        "de rij heeft \(count) cellen onder \(headings) koppen. Zet een cel waar een "
          + "scheidingsteken in staat tussen aanhalingstekens.")
    case .unreadableDate:
      return say(
        "no day that can be read. Write it as 24-9-2025.",
        "geen dag die te lezen is. Schrijf hem als 24-9-2025.")
    case .tooLong(let limit, let count):
      return say(
        "\(count - limit) characters too long (at most \(limit)). Shorten it.",
        "\(count - limit) tekens te lang (hooguit \(limit)). Kort het in.")
    case .noHousehold:
      return say(
        "neither a surname nor an address, so it is nobody's row. Fill one in or delete the row.",
        "geen achternaam en geen adres, dus niemands rij. Vul er een in of verwijder de rij.")
    case .refused(let refusal): return sentence(refusal, in: caseload)
    }
  }

  /// What a column holds, in one word.
  public func name(_ column: SheetColumn) -> String {
    switch column {
    case .caseNumber: say("the case number", "het casusnummer")
    case .surname: say("the surname", "de achternaam")
    case .firstName: say("the first name", "de voornaam")
    case .street: say("the street", "de straat")
    case .houseNumber: say("the house number", "het huisnummer")
    case .phone: say("the phone", "de telefoon")
    case .director: say("the director", "de regisseur")
    case .nextStep: say("the next step", "de volgende stap")
    case .date: say("the date", "de datum")
    case .note: say("the note", "de notitie")
    case .label: say("the label", "het label")
    }
  }

  public func name(_ encoding: SheetEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  public func name(_ separator: SheetSeparator) -> String {
    switch separator {
    case .semicolon: say("semicolons", "puntkomma's")
    case .comma: say("commas", "komma's")
    case .tab: say("tabs", "tabs")
    }
  }

  /// What a follow-up says that comes from a date without a next step.
  public var dateAlone: String { say("See to this", "Hier op terugkomen") }

  // MARK: what would come of it

  /// The plan, line by line, without what is wrong. A dry run names no case numbers: those that
  /// it drew are not the ones that the cases will get.
  public func lines(_ plan: ImportPlan, isDryRun: Bool) -> [String] {
    let rows = say(
      amount(plan.rowCount, "row", "rows"), amount(plan.rowCount, "rij", "rijen"))
    var lines = ["\(rows) (\(name(plan.encoding)), \(name(plan.separator)))."]
    if !plan.unknownHeadings.isEmpty {
      let headings = plan.unknownHeadings.map { "\($0.heading) (\($0.column))" }
      lines.append(
        say("Left alone, unknown headings: ", "Niet overgenomen, onbekende koppen: ")
          + headings.joined(separator: ", ") + ".")
    }
    lines += newCaseLines(plan, isDryRun: isDryRun)
    if !plan.known.isEmpty {
      lines.append(
        say(
          "\(amount(plan.known.count, "row is", "rows are")) known already and skipped.",
          "\(amount(plan.known.count, "rij is", "rijen zijn")) al bekend en overgeslagen."))
    }
    lines += differenceLines(plan)
    lines += plan.heldBack.map { held in
      say(
        "Line \(held.line): waits for line \(held.becauseOf), of the same household.",
        "Regel \(held.line): wacht op regel \(held.becauseOf), van hetzelfde huishouden.")
    }
    return lines
  }

  private func newCaseLines(_ plan: ImportPlan, isDryRun: Bool) -> [String] {
    var lines: [String] = []
    let waiting = Set(plan.triage.map(\.number))
    for planned in plan.newCases {
      let numbers = planned.lines.map(String.init).joined(separator: ", ")
      let label = planned.lines.count == 1 ? say("line", "regel") : say("lines", "regels")
      let number = planned.new.opened.number
      lines.append(
        "+ \(isDryRun ? "" : "\(number.text)  ")\(planned.new.household.name) (\(label) \(numbers))"
          + (waiting.contains(number) ? say(" · to triage", " · naar triage") : ""))
    }
    lines += triageLines(plan)
    if !plan.keptLabels.isEmpty {
      lines.append(
        say(
          "\(amount(plan.keptLabels.count, "label has", "labels have")) no ground, so "
            + "\(plan.keptLabels.count == 1 ? "it counts" : "they count") as undetermined: ",
          "\(amount(plan.keptLabels.count, "label heeft", "labels hebben")) geen grond en "
            + "\(plan.keptLabels.count == 1 ? "geldt" : "gelden") als niet bepaald: ")
          + places(plan.keptLabels))
    }
    if !plan.labelsWithoutPerson.isEmpty {
      lines.append(
        say(
          "Not kept, a label belongs to a person and there is none in its row: ",
          "Niet overgenomen, een label hoort bij een persoon en die staat niet in de rij: ")
          + places(plan.labelsWithoutPerson))
    }
    return lines
  }

  private func places(_ places: [CellPlace]) -> String { self.lines(places.map(\.line)) + "." }

  private func lines(_ numbers: [Int]) -> String {
    (numbers.count == 1 ? say("line ", "regel ") : say("lines ", "regels "))
      + numbers.map(String.init).joined(separator: ", ")
  }

  /// One line for each name that the team does not know, not one for each row.
  private func triageLines(_ plan: ImportPlan) -> [String] {
    var reasons: [NoDirector] = []
    var numbers: [NoDirector: [Int]] = [:]
    for triage in plan.triage {
      if numbers[triage.reason] == nil { reasons.append(triage.reason) }
      numbers[triage.reason, default: []].append(triage.line)
    }
    let hasUnknown = reasons.contains { if case .unknown = $0 { true } else { false } }
    // What to do about it, said once.
    let advice = say(
      "Who is new says so on the screen (“\(somebodyNew)”); "
        + "\(key(.assign)) gives a case its director.",
      "Wie nieuw is, meldt zich op het scherm (“\(somebodyNew)”); "
        + "met \(key(.assign)) krijgt een casus een regisseur.")
    return reasons.map { reason in
      let rows = numbers[reason] ?? []
      return "\(words(reason)): \(self.lines(rows)). "
        + (rows.count == 1
          ? say("The case waits in triage.", "De casus wacht in de triage.")
          : say("The cases wait in triage.", "De casussen wachten in de triage."))
    } + (hasUnknown ? [advice] : [])
  }

  private func words(_ reason: NoDirector) -> String {
    switch reason {
    case .emptyCell: say("No director", "Geen regisseur")
    case .unknown(let cell):
      say("Nobody in the team is called “\(cell)”", "Niemand in het team heet “\(cell)”")
    case .ambiguous(let cell):
      say("“\(cell)” may be several colleagues", "“\(cell)” kunnen meer collega's zijn")
    }
  }

  private func differenceLines(_ plan: ImportPlan) -> [String] {
    plan.differences.map { difference in
      let cell = difference.place
      let place = say(
        "Line \(cell.line), column \(cell.column) (\(cell.heading))",
        "Regel \(cell.line), kolom \(cell.column) (\(cell.heading))")
      let said = Check.line(difference.cell)
      let kept = difference.kept.map { "“\(Check.line($0))”" } ?? say("nothing", "niets")
      let origin: String
      switch difference.origin {
      case .store(let number): origin = number.text
      case .row(let line): origin = say("line \(line)", "regel \(line)")
      }
      return say(
        "\(place): “\(said)”, but \(origin) says \(kept). Not taken over.",
        "\(place): “\(said)”, maar \(origin) zegt \(kept). Niet overgenomen.")
    }
  }
}
