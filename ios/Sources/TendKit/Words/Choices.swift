import Foundation
import Tend

extension Words {
    /// The name of a choice: `group` and the core's own name of the value, as in
    /// `stool_color_white_or_grey`. Values that carry a label of their own have names below.
    public func choice(_ group: String, _ value: some Hashable) -> String {
        self("\(group)_\(Self.inSnakeCase(String(describing: value)))")
    }

    static func inSnakeCase(_ name: String) -> String {
        name.reduce(into: "") { words, letter in
            if letter.isUppercase { words.append("_") }
            words.append(contentsOf: letter.lowercased())
        }
    }

    public func kind(_ kind: EntryKind) -> String { self("kind_\(kind.name)") }

    func place(_ place: SleepPlace) -> String {
        if case .other(let label) = place { return named(label, "place_other") }
        return choice("place", place)
    }

    func soothing(_ way: Soothing) -> String {
        if case .other(let label) = way { return named(label, "soothing_other") }
        return choice("soothing", way)
    }

    func activity(_ what: ActivityKind) -> String {
        if case .other(let label) = what { return label }
        return choice("activity", what)
    }

    func content(_ content: BottleContent) -> String {
        switch content {
        case .mixed: self("content_mixed")
        case .other(let label): named(label, "content_other")
        default: choice("content", content)
        }
    }

    /// A parent's own label; the general words where it is blank.
    private func named(_ label: String, _ key: String) -> String {
        label.allSatisfy(\.isWhitespace) ? self(key) : label
    }
}

// The choices of what may carry a label of its own, in the order they are offered.
extension SleepPlace {
    static let offered: [Self] = [
        .cot, .bassinet, .parentsBed, .arms, .carrier, .pram, .car, .swing,
    ]
}

extension Soothing {
    static let offered: [Self] = [
        .cuddling, .carrying, .rocking, .feeding, .singing, .whiteNoise, .pacifier, .swaddling,
        .massage, .skinToSkin, .bath, .diaperChange, .outing, .quietRoom,
    ]
}

extension ActivityKind {
    static let offered: [Self] = [
        .skinToSkin, .carrying, .tummyTime, .bath, .bedtimeRoutine, .class, .play, .walk,
        .awakeContent,
    ]
}

extension BottleContent {
    static let offered: [Self] = [.breastMilk, .formula, .fortifiedBreastMilk, .milk]
}
