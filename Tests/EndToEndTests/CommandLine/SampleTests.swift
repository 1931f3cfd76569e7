// The samples: built from their stories, whole, readable as git checks them out, and the sheets
// beside them are what the teams of the stories could have started from.

import Glibc
import PtyHarness
import Testing

@Suite struct SampleTests {
  @Test(arguments: ["nl", "en"])
  func aSampleIsWhatItsStoryTells(_ name: String) throws {
    let bench = try Workbench()
    let run = try ProgramRun(
      productsDirectory() + "/frontlijn-bench",
      ["sample", Workbench.checkout("/Samples/\(name).story"), bench.path("built")],
      in: bench.folder, environment: bench.environment)
    #expect(run.code == 0, "\(run.errorText)")
    let kept = Workbench.checkout("/Samples/\(name)")
    let files = Workbench.files(kept).filter { !$0.hasPrefix("local/") }
    #expect(Workbench.files(bench.path("built")) == files)
    #expect(files.contains("HEADS") && files.contains("STORE"))
    for file in files {
      let built = try Workbench.read(bench.path("built/\(file)"))
      let isSame = try Workbench.read("\(kept)/\(file)") == built
      #expect(isSame, "Samples/\(name)/\(file) is not what the story tells: build it anew")
    }
  }

  @Test(arguments: ["nl", "en"])
  func aSampleIsIntactAsItIsCheckedOut(_ name: String) throws {
    let bench = try Workbench()
    try bench.copySample(name)
    let run = try bench.run(["verify", "--deep"])
    #expect(run.code == 0, "\(run.outputText)")
    #expect(run.outputText.hasSuffix("The store is intact.\n"))
    // Reading leaves nothing behind.
    let kept = Workbench.files(Workbench.checkout("/Samples/\(name)"))
    #expect(Workbench.files(bench.path("store")) == kept.filter { !$0.hasPrefix("local/") })
  }

  @Test(arguments: [("nl", "ineke", 44), ("en", "ilse", 40)])
  func everyRowOfASheetIsKnownInItsSample(_ name: String, _ person: String, _ rows: Int) throws {
    let bench = try Workbench()
    try bench.copySample(name)
    let sheet = Workbench.checkout("/Samples/\(name).csv")
    let run = try bench.run(["import", sheet, "--as", person, "--dry-run"])
    #expect(run.code == 0, "\(run.errorText)")
    #expect(run.outputText.contains("\n\(rows) rows are known already and skipped.\n"))
    #expect(run.outputText.hasSuffix("Nothing was written, and nothing would be.\n"))
    #expect(!run.outputText.contains("\n+ "))
  }

  @Test(arguments: [("nl", 28), ("en", 28)])
  func aSheetBecomesCasesInAnEmptyStore(_ name: String, _ cases: Int) throws {
    let bench = try Workbench()
    let person = ["--as", "Mara de Wit"]
    #expect(try bench.run(["init", "store", "--organisation", "Team"] + person).code == 0)
    let sheet = Workbench.checkout("/Samples/\(name).csv")
    let made = try bench.run(["import", sheet] + person)
    #expect(made.code == 0, "\(made.errorText)")
    #expect(made.outputText.contains("Made \(cases) cases"))
    let again = try bench.run(["import", sheet] + person)
    #expect(again.outputText.hasSuffix("Nothing was written: there is nothing new.\n"))
    let list = try bench.run(["list", "--json"])
    #expect(list.outputText.components(of: #""status":"triage""#) == cases)
    #expect(try bench.run(["verify", "--deep"]).code == 0)
  }
}

extension String {
  /// How often `part` stands in this text.
  func components(of part: String) -> Int { ranges(of: part).count }
}
