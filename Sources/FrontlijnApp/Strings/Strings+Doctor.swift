// What `frontlijn doctor` says: what each line is about, and what to do when it is not right.

import TextUI

extension Strings {
  var terminalWord: String { say("terminal", "terminal") }
  var sizeWord: String { say("window", "venster") }
  var localeWord: String { say("characters", "tekens") }
  var coloursWord: String { say("colours", "kleuren") }
  var mouseWord: String { say("mouse", "muis") }
  var settingsWord: String { say("settings", "instellingen") }
  var ownFilesWord: String { say("own files", "eigen bestanden") }
  var storeWord: String { say("store", "archief") }
  var diskWord: String { say("disk", "schijf") }

  var notSet: String { say("not set", "niet gezet") }
  var noTerminalHere: String {
    say("none: this runs without a screen", "geen: dit draait zonder scherm")
  }
  var adviseUnknownTerminal: String {
    say(
      "This name is not known here; xterm-256color is tried. Set it: export TERM=xterm-256color",
      "Deze naam is hier niet bekend; xterm-256color wordt geprobeerd. Zet hem: export "
        + "TERM=xterm-256color")
  }
  func sizeIs(_ size: Size) -> String {
    say(
      "\(size.columns) columns, \(size.rows) rows", "\(size.columns) kolommen, \(size.rows) regels")
  }
  var adviseLarger: String {
    say(
      "Everything works, but little fits. Make the window at least 60 by 16; 80 by 24 is good.",
      "Alles werkt, maar er past weinig. Maak het venster minstens 60 bij 16; 80 bij 24 is goed.")
  }
  var adviseLocale: String {
    say(
      "It has no UTF-8 here, so C.UTF-8 is used. Set it for good: export LANG=C.UTF-8",
      "Die heeft hier geen UTF-8, dus geldt C.UTF-8. Zet het vast: export LANG=C.UTF-8")
  }
  var adviseNoUTF8: String {
    say(
      "No UTF-8 locale is installed: letters lose their accents. Ask for C.UTF-8 to be installed.",
      "Er is geen UTF-8 geïnstalleerd: letters verliezen hun accenten. Vraag om C.UTF-8.")
  }
  var coloursRefused: String { say("none, by NO_COLOR", "geen, door NO_COLOR") }
  func adviseColours(_ count: Int) -> String {
    count < 8
      ? say(
        "Everything is said in words and signs, too. For colours try another terminal window.",
        "Alles staat er ook in woorden en tekens. Probeer voor kleuren een ander venster.")
      : say(
        "Themes are simpler with so few. If your window can do more: export TERM=xterm-256color",
        "Met zo weinig zijn thema's eenvoudiger. Kan je venster meer: export TERM=xterm-256color")
  }
  func adviseTheme(_ name: String) -> String {
    say(
      "There is no theme “\(name)”, so slate is used. Choose one on the screen: \(key(.theme))",
      "Er is geen thema “\(name)”, dus geldt slate. Kies er een op het scherm: \(key(.theme))")
  }
  var noStoreYet: String {
    say(
      "none yet, frontlijn makes it when asked", "nog geen, frontlijn maakt het als je dat vraagt")
  }
  public func adviseReadOnly(_ path: String) -> String {
    let look = lookAtFolder(path)
    return say(
      "It can only be read: whatever you write in it is refused. See whose folder it is, and "
        + "whether its disk may be written: \(look)",
      "Het is alleen te lezen: wat je erin schrijft wordt geweigerd. Kijk van wie de map is, en "
        + "of de schijf beschreven mag worden: \(look)")
  }
  func casesCounted(_ count: Int) -> String {
    self.count(count, ("case", "casus"), ("cases", "casussen"))
  }
  func freeSpace(_ count: Int) -> String {
    say("\(bytes(count)) free", "\(bytes(count)) vrij")
  }
  var adviseNetwork: String {
    say(
      "Locks and saving cannot be trusted on a network disk. Keep the store on this computer.",
      "Op een netwerkschijf zijn sloten en bewaren niet te vertrouwen. Houd het archief op deze "
        + "computer.")
  }
  var adviseSpace: String {
    say(
      "Little is left. Make room before it is full: then nothing more can be saved.",
      "Er is weinig over. Maak ruimte voor hij vol is: dan kan er niets meer bewaard worden.")
  }
  public var fineWord: String { say("ok", "goed") }
  public var lookWord: String { say("look", "let op") }
  public func checkedUp(_ count: Int) -> String {
    count == 0
      ? say("All is well.", "Alles is in orde.")
      : self.count(
        count, ("line asks for attention.", "regel vraagt aandacht."),
        ("lines ask for attention.", "regels vragen aandacht."))
  }
}
