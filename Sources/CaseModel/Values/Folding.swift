// Comparing what people type with what is written: case and accents do not matter. A small table
// for Latin letters instead of Foundation, which is kept out of the interactive path.

/// Folding for search, sorting and import keys.
public enum Folding {
  /// Lower case, accents off (`é` → `e`, `ß` → `ss`, `ø` → `o`), runs of white space as one space,
  /// none at the ends. Other scripts are only lower-cased.
  public static func fold(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  static func bytes(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    fold(text, into: &out)
    return out
  }

  static func fold(_ text: String, into out: inout [UInt8]) {
    let start = out.count
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: out.append(UInt8(scalar.value) + 0x20)
      case 0x20, 0x09...0x0D, 0xA0, 0x2007, 0x202F:
        if out.count > start, out.last != 0x20 { out.append(0x20) }
      case 0x21..<0x7F: out.append(UInt8(scalar.value))
      case 0x300...0x36F: break
      case 0x2010...0x2015: out.append(0x2D)
      case 0x2018, 0x2019: out.append(0x27)
      default:
        if let plain = plain[scalar.value] {
          out += plain.utf8
        } else if scalar.properties.isWhitespace {
          if out.count > start, out.last != 0x20 { out.append(0x20) }
        } else {
          out += scalar.properties.lowercaseMapping.utf8
        }
      }
    }
    if out.count > start, out.last == 0x20 { out.removeLast() }
  }

  /// Latin-1, Extended-A, -B and Additional (which Vietnamese needs): what decomposes into a letter
  /// of a to z and accents, and the letters that people write without their stroke.
  private static let plain: [UInt32: String] = {
    let rows: [(String, String)] = [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ\u{212B}"),
      ("ae", "ÆæǢǣǼǽ"), ("b", "ƀɃḂḃḄḅḆḇ"), ("c", "ÇçĆćĈĉĊċČčḈḉ"), ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"), ("f", "Ḟḟ"),
      ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"), ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
      ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗǏǐȈȉȊȋḬḭḮḯỈỉỊị"), ("ij", "Ĳĳ"), ("j", "Ĵĵǰ"), ("k", "ĶķǨǩḰḱḲḳḴḵ"),
      ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"), ("m", "ḾḿṀṁṂṃ"), ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
      ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
      ("oe", "Œœ"), ("p", "ṔṕṖṗ"), ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"), ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
      ("ss", "ßẞ"), ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"), ("th", "Þþ"),
      ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"), ("v", "ṼṽṾṿ"),
      ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "ẊẋẌẍ"), ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"), ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
      ("ʒ", "Ǯǯ"),
    ]
    var table: [UInt32: String] = [:]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter.value] = plain }
    }
    return table
  }()
}
