// Cutting the screen: parts add up, minimums hold, and nothing is negative.

import Testing

@testable import TextUI

@Suite("Layout") struct LayoutTests {
  @Test("fixed parts keep their length and the rest is shared by weight")
  func sharing() {
    let shares: [Share] = [.fixed(20), .flexible(weight: 2), .flexible()]
    #expect(Share.lengths(of: 80, shares) == [20, 40, 20])
  }

  @Test("a minimum is kept at the cost of the others")
  func minimums() {
    let shares: [Share] = [.flexible(minimum: 30), .flexible(), .flexible()]
    #expect(Share.lengths(of: 60, shares) == [30, 15, 15])
    #expect(Share.lengths(of: 20, shares) == [20, 0, 0])
  }

  @Test("parts add up to the whole and keep their minimum where there is room")
  func laws() {
    forAll(rounds: 2000) { chance, seed in
      let shares: [Share] = (0..<chance.int(1...6)).map { _ in
        chance.int(0...1) == 0
          ? .fixed(chance.int(0...30))
          : .flexible(weight: chance.int(1...4), minimum: chance.int(0...20))
      }
      let total = chance.int(0...120)
      let lengths = Share.lengths(of: total, shares)
      let least = Share.lengths(of: 0, shares).count
      #expect(lengths.count == shares.count && least == shares.count, seed)
      #expect(lengths.allSatisfy { $0 >= 0 }, seed)
      #expect(lengths.reduce(0, +) <= total, seed)
      let hasFlexible = shares.contains { if case .flexible = $0 { true } else { false } }
      let wished = shares.map { share in
        switch share {
        case .fixed(let cells): cells
        case .flexible(_, let minimum): minimum
        }
      }
      if wished.reduce(0, +) <= total {
        #expect(zip(lengths, wished).allSatisfy { $0 >= $1 }, seed)
        if hasFlexible {
          #expect(lengths.reduce(0, +) == total, seed)
        }
      }
    }
  }

  @Test("panes lie side by side inside the rectangle, whatever its size")
  func panes() {
    let rect = Rect(column: 5, row: 2, columns: 40, rows: 10)
    let panes = rect.columns([.fixed(10), .flexible()], gap: 1)
    #expect(panes[0] == Rect(column: 5, row: 2, columns: 10, rows: 10))
    #expect(panes[1] == Rect(column: 16, row: 2, columns: 29, rows: 10))
    let rows = Rect(column: 0, row: 0, columns: 3, rows: 1).rows([.fixed(2), .fixed(2)], gap: 1)
    #expect(rows.allSatisfy { $0.rows <= 1 })
  }

  @Test("cutting clamps")
  func cutting() {
    let rect = Rect(column: 1, row: 1, columns: 4, rows: 3)
    #expect(rect.top(9) == rect)
    #expect(rect.bottom(1) == Rect(column: 1, row: 3, columns: 4, rows: 1))
    #expect(rect.droppingTop(9).isEmpty)
    #expect(rect.droppingLeft(-2) == rect)
    #expect(rect.inset(columns: 3, rows: 0).isEmpty)
    #expect(rect.row(3).isEmpty)
    #expect(
      rect.centered(Size(columns: 2, rows: 9)) == Rect(column: 2, row: 1, columns: 2, rows: 3))
  }

  @Test(
    "every size has its tier",
    arguments: [
      (19, 50, .tooSmall), (80, 4, .tooSmall), (20, 5, .tiny), (59, 50, .tiny), (200, 15, .tiny),
      (60, 16, .compact), (99, 24, .compact), (100, 24, .standard), (159, 60, .standard),
      (160, 60, .wide),
    ] as [(Int, Int, Tier)])
  func tiers(columns: Int, rows: Int, tier: Tier) {
    #expect(Tier(Size(columns: columns, rows: rows)) == tier)
  }
}
