import SwiftUI
import Tend
import TendKit

/// The phone came to another zone than the family's: offers to take it from now on. Who says no is
/// asked in the next zone.
struct ZoneOffer: View {
    let family: FamilyModel
    @AppStorage(SettingsModel.zoneLeftKey) private var left = ""
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        let model = SettingsModel(family: family)
        if let here = model.offeredZone(left: left), let zone = family.family?.zone {
            VStack(alignment: .leading, spacing: Space.s) {
                Prose(say("zone_differs", here), .detail)
                QuietButton(words: say("zone_take", here)) { await model.take(zone: here) }
                QuietButton(words: say("zone_leave", zone)) { left = here }
            }
            .padding(Space.l)
            .background(look.role.surfaceHigh, in: .rect(cornerRadius: Radius.card))
            .padding(.horizontal, Space.margin)
            .padding(.vertical, Space.s)
        }
    }
}
