import Foundation
import Tend

/// A child as it is typed: new, or changed.
public struct ChildEdit: Equatable, Sendable, Identifiable {
    /// Nothing while it is new.
    public let child: ChildId?
    public var name: String
    public var born: CivilDate
    /// Nothing for a baby born at term, or where nobody says.
    public var due: CivilDate?
    public var sex: Sex?
    /// Apart from others in a list.
    public let id = UUID()

    public init(born: CivilDate) {
        child = nil
        name = ""
        self.born = born
        due = nil
        sex = nil
    }

    public init(_ card: ChildCard) {
        child = card.line.id
        name = card.profile.name
        born = card.profile.birthDate
        due = card.profile.dueDate
        sex = card.profile.sex
    }

    public var nameIsMissing: Bool { name.allSatisfy(\.isWhitespace) }

    public var profile: ChildProfile {
        ChildProfile(
            name: name.trimmingCharacters(in: .whitespacesAndNewlines), birthDate: born,
            dueDate: due, sex: sex)
    }

    public var command: Command {
        child.map { .editChild(child: $0, profile: profile) } ?? .addChild(profile: profile)
    }
}

/// Someone who cares, as typed: new, or changed.
public struct CaregiverEdit: Equatable, Sendable, Identifiable {
    /// Nothing while they are new.
    public let caregiver: CaregiverId?
    public var name: String
    public var role: CaregiverRole?
    public let id = UUID()

    public init() {
        caregiver = nil
        name = ""
        role = nil
    }

    public init(_ caregiver: Caregiver) {
        self.caregiver = caregiver.id
        name = caregiver.profile.name
        role = caregiver.profile.role
    }

    public var nameIsMissing: Bool { name.allSatisfy(\.isWhitespace) }

    public var command: Command {
        let profile = CaregiverProfile(
            name: name.trimmingCharacters(in: .whitespacesAndNewlines), role: role)
        return caregiver.map { .editCaregiver(caregiver: $0, profile: profile) }
            ?? .addCaregiver(profile: profile)
    }
}

extension DateComponents {
    /// A civil date as a moment a date picker understands: noon in Greenwich.
    public var pickerDate: Date {
        var noon = self
        noon.hour = 12
        return Self.civilCalendar.date(from: noon) ?? .distantPast
    }

    /// The civil date a picker in Greenwich was set to.
    public init(pickerDate: Date) {
        self = Self.civilCalendar.dateComponents([.year, .month, .day], from: pickerDate)
    }
}
