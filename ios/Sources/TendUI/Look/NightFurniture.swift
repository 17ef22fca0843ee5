import SwiftUI
import TendKit

// What the system draws in white and grey, dim red at night: nothing may glow beside a sleeping baby.
// Menus, alerts and the keyboard stay the system's own, dark.

private struct LargeTitleKey: EnvironmentKey {
    static let defaultValue = false
}

extension EnvironmentValues {
    /// The titles of this stack are large.
    var largeTitle: Bool {
        get { self[LargeTitleKey.self] }
        set { self[LargeTitleKey.self] = newValue }
    }
}

private struct Titled: ViewModifier {
    let title: String
    let small: Bool
    @Environment(\.look) private var look
    @Environment(\.largeTitle) private var inLargeStack

    func body(content: Content) -> some View {
        content
            .navigationTitle(title)
            .smallTitle(small || look.night)
            .toolbar {
                // The system's title is white in the dark: ours stands in its place.
                if look.night {
                    ToolbarItem(placement: .principal) {
                        if large {
                            Color.clear.frame(width: 1, height: 1)
                        } else {
                            words(.subtitle)
                        }
                    }
                }
            }
            .safeAreaInset(edge: .top, spacing: 0) {
                if look.night, large {
                    words(.headline)
                        .frame(maxWidth: .infinity, minHeight: 52, alignment: .leading)
                        .padding(.horizontal, Space.margin)
                        .background(look.role.surface)
                }
            }
    }

    private var large: Bool { inLargeStack && !small }

    private func words(_ style: TextStyle) -> some View {
        Text(verbatim: title).style(style)
            .foregroundStyle(look.role.onSurface)
            .accessibilityAddTraits(.isHeader)
    }
}

private struct Dimmed: ViewModifier {
    @Environment(\.look) private var look

    func body(content: Content) -> some View {
        content.colorMultiply(look.night ? look.role.onSurface : .white)
    }
}

private struct PaperList: ViewModifier {
    @Environment(\.look) private var look

    func body(content: Content) -> some View {
        content
            .scrollContentBackground(.hidden)
            .foregroundStyle(look.role.onSurface)
            .background(look.role.surface)
    }
}

private struct PaperField: ViewModifier {
    @Environment(\.look) private var look

    func body(content: Content) -> some View {
        let shape = RoundedRectangle(cornerRadius: Radius.chip)
        content
            .textFieldStyle(.plain)
            .padding(.horizontal, Space.m)
            .frame(minHeight: Touch.min)
            .foregroundStyle(look.role.onSurface)
            .background(look.role.surfaceLowest, in: shape)
            .overlay { shape.strokeBorder(look.role.outline, lineWidth: Line.grid) }
    }
}

extension View {
    /// The title of a screen, in our own colour at night.
    ///
    /// - Parameter small: It stays small where the titles of the stack are large.
    func titled(_ title: String, small: Bool = false) -> some View {
        modifier(Titled(title: title, small: small))
    }

    /// Wheels, segments and switches: the white of the system is multiplied by the red of our words.
    func dimmedAtNight() -> some View {
        modifier(Dimmed())
    }

    /// A list on our paper.
    func onPaper() -> some View {
        modifier(PaperList())
    }

    /// A field for words, edged, on our paper.
    func paperField() -> some View {
        modifier(PaperField())
    }
}

/// The tab bar at night, where the system's stands by day: its grey and white know no red.
struct NightTabBar: View {
    let say: Words
    @Binding var route: Route
    @Environment(\.look) private var look

    var body: some View {
        HStack(spacing: 0) {
            ForEach(TabPlace.allCases, id: \.self) { tab in
                let on = tab == route.tab
                Button {
                    route.tap(tab)
                } label: {
                    VStack(spacing: Space.hair) {
                        Image(systemName: tab.symbol)
                            .padding(.horizontal, Space.m)
                            .background(on ? look.role.primaryContainer : .clear, in: .capsule)
                        Text(verbatim: say(tab.name)).font(.caption2)
                    }
                    .frame(maxWidth: .infinity, minHeight: Touch.min)
                    .foregroundStyle(on ? look.role.onPrimaryContainer : look.role.outline)
                    .contentShape(.rect)
                }
                .buttonStyle(.plain)
                .accessibilityAddTraits(on ? .isSelected : [])
            }
        }
        .overlay(alignment: .top) {
            Rectangle().fill(look.role.outlineVariant).frame(height: Line.grid)
        }
        .background(look.role.surface)
        .accessibilityElement(children: .contain)
    }
}
