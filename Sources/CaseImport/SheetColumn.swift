// What the import looks for in a sheet: one row per column, from which the recognising of headings,
// the help text and the error about a missing heading all come.

import CaseModel

/// A column that the import knows. Any order, any of them absent but the surname.
public enum SheetColumn: Int, CaseIterable, Sendable {
  case caseNumber, surname, firstName, street, houseNumber, phone, director, nextStep, date, note
  case label

  /// The headings that name this column, Dutch and English. Capitals, accents, spaces and marks
  /// do not matter: `E-mail_nr.` and `email nr` are one heading.
  public var headings: [String] {
    switch self {
    case .caseNumber:
      ["Dossier", "Dossiernummer", "Dossiernr", "Zaaknummer", "Case", "Case number"]
    case .surname:
      ["Achternaam", "Familienaam", "Huishouden", "Surname", "Last name", "Household"]
    case .firstName: ["Voornaam", "Roepnaam", "First name"]
    case .street: ["Straat", "Adres", "Street", "Address"]
    case .houseNumber: ["Huisnummer", "Huisnr", "Nr", "House number", "Number"]
    case .phone: ["Telefoon", "Telefoonnummer", "Tel", "Phone", "Phone number"]
    case .director: ["Regisseur", "Casusregisseur", "Director", "Case director"]
    case .nextStep: ["Volgende stap", "Vervolgstap", "Next step"]
    case .date: ["Datum", "Date"]
    case .note:
      ["Notitie", "Notities", "Opmerking", "Opmerkingen", "Note", "Notes", "Remarks", "Comments"]
    case .label: ["Label"]
    }
  }

  /// Characters that a cell of this column may have; nil where the cell is not kept as text.
  var limit: Int? {
    switch self {
    case .director, .date: nil
    case .nextStep: TextLimit.line
    case .note: TextLimit.prose
    default: TextLimit.name
    }
  }

  /// The column that `heading` names.
  init?(heading: String) {
    guard let column = SheetColumn.table[SheetColumn.key(heading)] else { return nil }
    self = column
  }

  private static let table: [String: SheetColumn] = {
    var table: [String: SheetColumn] = [:]
    for column in allCases { for heading in column.headings { table[key(heading)] = column } }
    return table
  }()

  /// Headings that name the household where no better one does.
  static func isPlainName(_ heading: String) -> Bool {
    [
      "naam", "namen", "name", "names", "gezin", "gezinsnaam", "family", "familie", "bewoner",
      "bewoners", "resident", "residents",
    ].contains(key(heading))
  }

  /// Headings of a number that may be the house's or that of the team's own list.
  static func isPlainNumber(_ heading: String) -> Bool {
    ["nummer", "nr", "number"].contains(key(heading))
  }

  /// Folded, letters and digits only.
  private static func key(_ heading: String) -> String {
    Folding.fold(heading).filter { $0.isLetter || $0.isNumber }
  }
}
