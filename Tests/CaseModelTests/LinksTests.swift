// Links in long texts: their one form, where they stand, and what becomes of them in `decide`.

import TestSupport
import Testing

@testable import CaseModel

@Suite("Links")
struct LinksTests {
  private let isatu = PersonID(high: 1 << 40, low: 1)
  private let warm = GoalID(high: 1 << 40, low: 2)

  private func links(_ all: (Link.Target, String)...) -> [Link] {
    all.compactMap { Link($0.0, words: $0.1) }
  }

  @Test("A list of links has one form, one line for each")
  func form() throws {
    let links = try #require(
      Links(links((.person(isatu), "@Isatu"), (.goal(warm), "#\"A warm house\""))))
    let text = "person:\(isatu.text) @Isatu\\ngoal:\(warm.text) #\"A warm house\""
    #expect(links.text == text)
    #expect(Links.reading(text) == links)
    let line = "person:\(isatu.text) @Isatu"
    for other in [
      "", line + "\\n", line + "\\n" + line, "person:\(isatu.text) #Isatu",
      "person:\(isatu.text) @",
      "person: @Isatu", "\(isatu.text) @Isatu", "goal:\(isatu.text) #x", "outside:x @x",
      "person:\(isatu.text)  @Isatu", "person:\(isatu.text) @Isatu ", "person:\(isatu.text):1 @x",
      "person:\(isatu.text) @a\\tb", "planet:x @x",
    ] {
      #expect(Links.reading(other) == nil, "\(other) was read")
    }
  }

  @Test("Words lead somewhere where they begin and end as words; the longest count")
  func places() throws {
    let all = links(
      (.person(isatu), "@Isa"), (.outside("Isa Bah"), "@Isa Bah"), (.goal(warm), "#\"Warm\""))
    let text = "@Isa, @Isa Bah: jan@Isa @Isabel #\"Warm\"er"
    let found = all.places(in: text).map { (String(text[$0.range]), $0.link.words) }
    #expect(found.map(\.0) == ["@Isa", "@Isa Bah", "#\"Warm\""])
    #expect(found.allSatisfy { $0.0 == $0.1 })
    #expect(all.standing(in: "nobody").isEmpty)
    #expect(all.standing(in: "@Isa and @Isa").map(\.words) == ["@Isa"])
    // A mark that joins the last letter makes it another letter.
    #expect(all.standing(in: "@Isa\u{301}").isEmpty)
  }

  @Test("People and goals have words that tell them apart")
  func clearWords() throws {
    var town = try Town()
    let id = try town.open("Bakker")
    for (name, born) in [("Ali", 1980), ("Ali", 2015), ("Noor", 2017)] {
      _ = try town.person(id, name, born: born)
    }
    for text in ["We want a bedroom that smells of nothing", "We want a bedroom that smells good"] {
      _ = try town.goal(id, text)
    }
    _ = try town.goal(id, "Say \"no\" more often than we do now, to everybody.")
    let words = town.caseload.linkable(in: town[id]).map(\.words)
    #expect(words.starts(with: ["@Ali (1980)", "@Ali (2015)", "@Noor"]))
    #expect(
      words.suffix(3) == [
        "#\"We want a bedroom that smells of nothing\"", "#\"We want a bedroom that smells good\"",
        "#\"Say 'no' more often than we do\"",
      ])
    #expect(Set(words).count == words.count)
  }

  @Test("Places are what they say, in any text")
  func anyText() throws {
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for _ in 0..<200 {
        let all = (0..<3).compactMap { _ in Link(.outside(pass.anyText()), words: "@x") }
          + (0..<3).compactMap { _ -> Link? in
            let name = pass.anyText()
            return Link(.outside(name), words: "@" + name)
          }
        var text = pass.anyText()
        for link in all { text += [" ", "x", ""][pass.random.below(3)] + link.words }
        let found = all.places(in: text)
        for (one, next) in zip(found, found.dropFirst()) {
          #expect(one.range.upperBound <= next.range.lowerBound, "seed \(seed)")
        }
        for place in found {
          #expect(String(text[place.range]) == place.link.words, "seed \(seed)")
          #expect(place.link == Link(text: place.link.text), "seed \(seed)")
        }
      }
    }
  }
}
