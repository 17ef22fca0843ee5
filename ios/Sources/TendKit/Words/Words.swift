import Foundation

/// The words of the screens, by key and language: labels, buttons and what VoiceOver says. What the
/// journal says about a family comes from the core.
public struct Words: Sendable {
    /// The locale of the language that was found.
    public let locale: Locale
    private let phrases: [String: Catalog.Phrase]

    /// Words in the first of `languages` (BCP 47 tags) there is, else in English.
    public init(languages: [String] = Locale.preferredLanguages) {
        self.init(catalog: .ours, languages: languages)
    }

    init(catalog: Catalog, languages: [String]) {
        let there = catalog.languages
        let wanted = languages.lazy.compactMap { tag -> (String, String)? in
            let language = tag.split(separator: "-").first.map(String.init)?.lowercased() ?? ""
            return there.contains(language) ? (language, tag) : nil
        }
        let (language, tag) = wanted.first ?? (catalog.sourceLanguage, catalog.sourceLanguage)
        locale = Locale(identifier: tag)
        phrases = catalog.phrases(in: language)
    }

    /// The words of `key` with `values` in the places `%1$@`, `%2$@` and so on.
    public func callAsFunction(_ key: String, _ values: String...) -> String {
        fill(phrases[key]?.other, key, values)
    }

    /// The form of `key` that fits `count`.
    public func count(_ key: String, _ count: Int) -> String {
        // English, German and Spanish tell one from many.
        let phrase = phrases[key]
        return fill(count == 1 ? phrase?.one ?? phrase?.other : phrase?.other, key, ["\(count)"])
    }

    private func fill(_ phrase: String?, _ key: String, _ values: [String]) -> String {
        guard var phrase else {
            assertionFailure("no words for \(key)")
            return key
        }
        for (number, value) in values.enumerated() {
            for kind in ["@", "lld"] {
                phrase = phrase.replacingOccurrences(of: "%\(number + 1)$\(kind)", with: value)
            }
        }
        return phrase
    }
}

/// A String Catalog, as Xcode writes it. Read by our own few lines, so that the same words are found
/// in the same way on a phone and on the Linux machine that tests them.
struct Catalog: Decodable {
    struct Phrase {
        var one: String?
        var other: String
    }

    let sourceLanguage: String
    private let strings: [String: Entry]

    /// The catalog of this package. A package without it is not built at all.
    static let ours: Catalog = {
        let folder = Bundle.module.url(forResource: "Catalog", withExtension: nil)
        guard let file = folder?.appending(path: "Localizable.xcstrings"),
            let catalog = try? JSONDecoder().decode(Catalog.self, from: Data(contentsOf: file))
        else { preconditionFailure("the words of the app are missing") }
        return catalog
    }()

    var languages: Set<String> {
        Set(strings.values.flatMap(\.localizations.keys))
    }

    var keys: Set<String> {
        Set(strings.keys)
    }

    /// The phrases in a language, in the source language where it has none.
    func phrases(in language: String) -> [String: Phrase] {
        strings.compactMapValues { entry in
            (entry.localizations[language] ?? entry.localizations[sourceLanguage])?.phrase
        }
    }

    /// The phrases that a language has of its own.
    func translated(into language: String) -> [String: Phrase] {
        strings.compactMapValues { $0.localizations[language]?.phrase }
    }

    private struct Entry: Decodable {
        let localizations: [String: Localization]
    }

    private struct Localization: Decodable {
        let stringUnit: Unit?
        let variations: Variations?

        var phrase: Phrase? {
            if let unit = stringUnit { return Phrase(one: nil, other: unit.value) }
            guard let plural = variations?.plural, let other = plural["other"] else { return nil }
            return Phrase(one: plural["one"]?.stringUnit.value, other: other.stringUnit.value)
        }
    }

    private struct Unit: Decodable {
        let value: String
    }

    private struct Variations: Decodable {
        let plural: [String: Form]
    }

    private struct Form: Decodable {
        let stringUnit: Unit
    }
}
