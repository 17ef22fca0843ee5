import Foundation
import Observation
import Tend

/// Days and nights, units, the zone. The choice of light is the phone's own.
@MainActor public final class SettingsModel {
    /// A clock time between two steps of half an hour.
    public enum Clock: String, CaseIterable, Sendable {
        case dayStart, nightStart, nightEnd

        /// The key of its name.
        public var name: String { Words.inSnakeCase(rawValue) }
    }

    private let family: FamilyModel
    private let now: @MainActor () -> Date

    public init(family: FamilyModel, now: @escaping @MainActor () -> Date = { Date() }) {
        self.family = family
        self.now = now
    }

    private var settings: Settings? { family.family?.settings }

    public func time(_ clock: Clock) -> ClockTime {
        switch clock {
        case .dayStart: settings?.dayStart ?? DateComponents(hour: 0, minute: 0)
        case .nightStart: settings?.nightStart ?? DateComponents(hour: 19, minute: 0)
        case .nightEnd: settings?.nightEnd ?? DateComponents(hour: 7, minute: 0)
        }
    }

    public func set(_ clock: Clock, to time: ClockTime) async {
        guard time != self.time(clock) else { return }
        switch clock {
        case .dayStart: await change(SettingsChanges.none.with(dayStart: time))
        case .nightStart: await change(SettingsChanges.none.with(nightStart: time))
        case .nightEnd: await change(SettingsChanges.none.with(nightEnd: time))
        }
    }

    /// Half an hour earlier or later.
    public func move(_ clock: Clock, later: Bool) async {
        await set(clock, to: time(clock).moved(minutes: later ? 30 : -30))
    }

    public func set(_ unit: VolumeUnit) async {
        await change(SettingsChanges.none.with(volumeUnit: unit))
    }

    public func set(_ unit: WeightUnit) async {
        await change(SettingsChanges.none.with(weightUnit: unit))
    }

    public func set(_ unit: LengthUnit) async {
        await change(SettingsChanges.none.with(lengthUnit: unit))
    }

    public func set(_ unit: DegreeUnit) async {
        await change(SettingsChanges.none.with(degreeUnit: unit))
    }

    /// The key of the zone that was not taken, among what the phone keeps.
    public static let zoneLeftKey = "zone_left"

    /// The zone of the phone, where it is not the family's: it is offered, never taken.
    ///
    /// - Parameter left: The zone that was offered and not taken: each is asked about once.
    public func offeredZone(phone: TimeZone = .current, left: String = "") -> String? {
        let here = phone.identifier
        guard let zone = family.family?.zone, zone != here, left != here else { return nil }
        return here
    }

    /// From now on; days before stay as they were.
    public func take(zone: String) async {
        await family.perform(.changeZone(from: now(), zone: zone))
    }

    private func change(_ changes: SettingsChanges) async {
        await family.perform(.changeSettings(changes: changes))
    }
}

extension SettingsChanges {
    static let none = SettingsChanges(
        dayStart: nil, nightStart: nil, nightEnd: nil, volumeUnit: nil, weightUnit: nil,
        lengthUnit: nil, degreeUnit: nil)

    func with(
        dayStart: ClockTime? = nil, nightStart: ClockTime? = nil, nightEnd: ClockTime? = nil,
        volumeUnit: VolumeUnit? = nil, weightUnit: WeightUnit? = nil,
        lengthUnit: LengthUnit? = nil, degreeUnit: DegreeUnit? = nil
    ) -> SettingsChanges {
        SettingsChanges(
            dayStart: dayStart ?? self.dayStart, nightStart: nightStart ?? self.nightStart,
            nightEnd: nightEnd ?? self.nightEnd, volumeUnit: volumeUnit ?? self.volumeUnit,
            weightUnit: weightUnit ?? self.weightUnit, lengthUnit: lengthUnit ?? self.lengthUnit,
            degreeUnit: degreeUnit ?? self.degreeUnit)
    }
}
