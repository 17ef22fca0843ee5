import Foundation
import Testing

@testable import TendKit

@Suite("The words of the screens")
struct WordsTests {
    @Test("Every key that the sources ask for is there")
    func everyKey() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources").standardized
        var asked = Set<String>()
        let files = try #require(FileManager.default.enumerator(atPath: sources.path))
        for case let file as String in files where file.hasSuffix(".swift") {
            let text = try String(
                contentsOf: sources.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /(?:say|self|words)(?:\.count)?\(\s*"([a-z0-9_]+)"/) {
                asked.insert(String(match.1))
            }
        }
        for tab in TabPlace.allCases { asked.insert(tab.name) }
        for filter in TimelineFilter.allCases { asked.insert(filter.name) }
        #expect(asked.count > 30)
        #expect(asked.subtracting(Catalog.ours.keys) == [])
    }

    @Test("Every language fills the same places as English")
    func placeholders() {
        let catalog = Catalog.ours
        let english = catalog.phrases(in: "en")
        for language in catalog.languages.subtracting(["en"]) {
            for (key, phrase) in catalog.translated(into: language) {
                let wanted = english[key].map { places($0.other) }
                #expect(wanted == places(phrase.other), "\(language): \(key)")
            }
        }
    }

    @Test("A language that is not there is English, and a region is its language")
    func languages() {
        #expect(Words(languages: ["tlh"])("tab_today") == "Today")
        #expect(Words(languages: ["tlh", "en-AU"]).locale.identifier == "en-AU")
        #expect(Words(languages: [])("since", "00:54") == "since 00:54")
    }

    @Test("One is told from many")
    func plurals() {
        #expect(english.count("total_feeds", 1) == "feed")
        #expect(english.count("total_feeds", 0) == "feeds")
        #expect(english.count("total_feeds", 7) == "feeds")
    }

    private func places(_ phrase: String) -> Set<String> {
        Set(phrase.matches(of: /%\d\$(@|lld)/).map { String($0.0) })
    }
}
