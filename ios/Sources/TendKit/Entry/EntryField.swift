import Foundation
import Tend

/// One field of an open form: its name, and what can be chosen or typed there.
public struct EntryField: Identifiable {
    public enum Control {
        /// Chips, as many in a row as fit.
        case chips([FieldChoice])
        /// A few choices, of which one always holds.
        case segments([FieldChoice])
        case number(FieldNumber)
        case text(FieldText)
        /// What is only told.
        case lines([String])
    }

    /// The core's name of the field: a problem stands under it.
    public let id: String
    public let label: String
    public let control: Control
    /// Few parents fill it in: it is folded out where wanted.
    public let folded: Bool

    /// Whether a problem speaks of this field or of a part of it.
    func holds(_ problem: Problem) -> Bool {
        problem.field == id || problem.field.hasPrefix(id + ".")
    }
}

/// Something to choose, and the draft once it was tapped.
public struct FieldChoice: Identifiable {
    public let id: Int
    public let name: String
    public let on: Bool
    /// What the draft becomes by a tap; a tap on a chosen one may take it back.
    public let tapped: (Draft) -> Draft
}

/// A number between less and more, with a unit; it can be typed too.
public struct FieldNumber {
    public let value: Double?
    public let unit: String
    public let step: Double
    public let digits: Int
    /// Where counting begins while nothing is chosen.
    public let first: Double
    /// Numbers chosen lately.
    public let recent: [Double]
    let set: (Double?, Draft) -> Draft

    public func less(_ draft: Draft) -> Draft { moved(by: -step, draft) }
    public func more(_ draft: Draft) -> Draft { moved(by: step, draft) }
    public func to(_ number: Double?, _ draft: Draft) -> Draft { set(number, draft) }

    private func moved(by step: Double, _ draft: Draft) -> Draft {
        // Whole steps in decimal: 3.1 and 0.1 make 3.2 and not 3.2000000000000002.
        let sum = max(0, (value ?? first) + step)
        return set((sum * 1000).rounded() / 1000, draft)
    }
}

/// A parent's own words.
public struct FieldText {
    public let value: String
    /// Whether other words mean the same, as "pear," and "pear" do in a list.
    let means: (String) -> Bool
    let set: (String, Draft) -> Draft

    init(value: String, set: @escaping (String, Draft) -> Draft) {
        self.value = value
        means = { $0 == value }
        self.set = set
    }

    /// Several short texts with commas between.
    init(list: [String], set: @escaping ([String], Draft) -> Draft) {
        value = list.joined(separator: ", ")
        means = { Self.words($0) == list }
        self.set = { set(Self.words($0), $1) }
    }

    /// What stands in the field: what was typed while it means what the draft holds.
    public func shown(_ typed: String?) -> String {
        typed.flatMap { means($0) ? $0 : nil } ?? value
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
    }

    public func to(_ text: String, _ draft: Draft) -> Draft { set(text, draft) }
}
