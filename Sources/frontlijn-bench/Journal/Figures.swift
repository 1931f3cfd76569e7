// The lines that a benchmark prints: figure, ratio, aim and whether it was met.

/// Prints rows, and remembers which aims were missed.
struct Figures {
  private(set) var missed: [String] = []

  func heading(_ text: String) { print("\n\(text)") }

  /// One row: what, how much, and beside it a ratio to ours.
  func row(_ name: String, _ value: String, ratio: Double? = nil) {
    let beside = ratio.map { "  \(tenths($0)) x" } ?? ""
    print("  \(name.padded(to: 34))\(value.padded(before: 14))\(beside)")
  }

  func skipped(_ name: String, _ why: String = "not installed") {
    print("  \(name.padded(to: 34))\("skipped: \(why)".padded(before: 14))")
  }

  /// Says whether an aim is met.
  ///
  /// - Parameter reason: why it cannot be, where a row of the same run says so.
  mutating func aim(_ text: String, met isMet: Bool, because reason: String? = nil) {
    let said = isMet ? text : reason.map { "\(text): \($0)" } ?? text
    print("  \(isMet ? "met   " : "MISSED") \(said)")
    if !isMet { missed.append(said) }
  }

  func summary() {
    print(missed.isEmpty ? "\nEvery aim is met." : "\n\(missed.count) aims are missed:")
    for text in missed { print("  \(text)") }
  }
}

/// `3.4`
func tenths(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "-" }
  let count = Int((value * 10).rounded())
  return "\(count / 10).\(abs(count % 10))"
}

/// `0.512 s`
func seconds(_ value: Double) -> String { value.isFinite ? "\(thousandths(value)) s" : "-" }

/// `38.2 us`
func microseconds(_ value: Double) -> String { "\(tenths(value * 1_000_000)) us" }

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }

  fileprivate func padded(before width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
