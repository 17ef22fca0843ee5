import SwiftUI
import Tend
import TendKit

/// Light, days and nights, units, the zone.
struct SettingsView: View {
    let family: FamilyModel
    @Binding var light: LightChoice
    private let model: SettingsModel

    init(family: FamilyModel, light: Binding<LightChoice>) {
        self.family = family
        _light = light
        model = SettingsModel(family: family)
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_settings"), family) {
            Heading(say("light"))
            FlowLayout {
                ForEach(LightChoice.allCases, id: \.self) { choice in
                    Chip(words: say(choice.name), on: choice == light) { light = choice }
                }
            }
            LockToggle(say: say)
            Heading(say("days_and_nights"))
            ForEach(SettingsModel.Clock.allCases, id: \.self) { clock in
                ClockRow(clock: clock, model: model, family: family)
            }
            Heading(say("units"))
            Units(family: family, model: model)
            Heading(say("zone"))
            Prose(family.family?.zone ?? "")
            if let zone = model.offeredZone() {
                Prose(say("zone_differs", zone), .detail, soft: true)
                MainButton(words: say("zone_take", zone)) { await model.take(zone: zone) }
            }
        }
    }
}

/// A clock time between two steps of half an hour.
private struct ClockRow: View {
    let clock: SettingsModel.Clock
    let model: SettingsModel
    let family: FamilyModel

    var body: some View {
        let name = family.say(clock.name)
        FlowLayout(spacing: Space.m) {
            Prose(name)
            step("−30", family.say("clock_earlier", name), later: false)
            Text(verbatim: family.formats.time(model.time(clock))).style(.title)
                .frame(minHeight: Touch.min)
            step("+30", family.say("clock_later", name), later: true)
        }
    }

    private func step(_ words: String, _ spoken: String, later: Bool) -> some View {
        Button {
            Task { await model.move(clock, later: later) }
        } label: {
            Text(verbatim: words).style(.label).frame(minWidth: Touch.min, minHeight: Touch.min)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(spoken)
    }
}

private struct Units: View {
    let family: FamilyModel
    let model: SettingsModel

    var body: some View {
        if let settings = family.family?.settings {
            row("volume_unit", VolumeUnit.allCases, settings.volumeUnit) { await model.set($0) }
            row("weight_unit", WeightUnit.allCases, settings.weightUnit) { await model.set($0) }
            row("length_unit", LengthUnit.allCases, settings.lengthUnit) { await model.set($0) }
            row("degree_unit", DegreeUnit.allCases, settings.degreeUnit) { await model.set($0) }
        }
    }

    private func row<Unit: Hashable>(
        _ group: String, _ units: [Unit], _ chosen: Unit,
        _ choose: @escaping @MainActor (Unit) async -> Void
    ) -> some View {
        FlowLayout {
            ForEach(units, id: \.self) { unit in
                Chip(words: family.say.choice(group, unit), on: unit == chosen) {
                    Task { await choose(unit) }
                }
            }
        }
    }
}
