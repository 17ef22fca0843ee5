import SwiftUI
import Tend
import TendKit

/// One page: a name, a birth date, Begin. The promise stands beside the button, where the doubt is.
struct FirstStart: View {
    let family: FamilyModel
    @State private var name = ""
    @State private var born = Date()
    @State private var nameMissing = false
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        ScrollView {
            VStack(alignment: .leading, spacing: Space.xl) {
                Text(verbatim: say("first_title")).style(.headline)
                    .accessibilityAddTraits(.isHeader)
                Text(verbatim: say("first_under")).style(.body)
                    .foregroundStyle(look.role.onSurfaceVariant)
                TextField(say("name"), text: $name)
                    .textFieldStyle(.roundedBorder)
                    .submitLabel(.done)
                if nameMissing {
                    Text(verbatim: say("name_missing")).style(.detail)
                        .foregroundStyle(look.role.alert)
                }
                Text(verbatim: say("born_on")).style(.label)
                DatePicker("", selection: $born, in: ...Date(), displayedComponents: [.date])
                    .wheels()
                    .labelsHidden()
                    .accessibilityLabel(say("born_on"))
                Text(verbatim: say("private_promise")).style(.detail)
                    .foregroundStyle(look.role.onSurfaceVariant)
                Button {
                    Task { await begin() }
                } label: {
                    Text(verbatim: say("begin")).style(.subtitle)
                        .frame(maxWidth: .infinity, minHeight: 60)
                }
                .buttonStyle(.borderedProminent)
                Button(say("look_around")) { Task { await family.lookAround() } }
                    .frame(maxWidth: .infinity, minHeight: Touch.min)
            }
            .padding(Space.margin)
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .safeAreaInset(edge: .bottom) { AnswerLine(family: family).padding(Space.margin) }
    }

    private func begin() async {
        nameMissing = !(await family.begin(name: name, born: born))
    }
}
