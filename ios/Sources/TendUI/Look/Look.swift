import SwiftUI
import TendKit

/// The colours of one kind of entry.
struct KindColors: Sendable {
    /// Of marks.
    let color: Color
    let onColor: Color
    /// Of areas, and of the words on them.
    let container: Color
    let onContainer: Color
    /// Of the tile of a running timer; its edge is drawn in night light.
    let fill: Color
    let onFill: Color
    let border: Color
}

/// The colours of one scheme: light, dark or night.
struct Palette: Sendable {
    let role: RoleColors
    private let kinds: [Hue: KindColors]
    let chart: ChartColors
    private let sky: [String: [Color]]

    init(
        role: RoleColors, kinds: [Hue: KindColors], chart: ChartColors, sky: [String: [Color]]
    ) {
        self.role = role
        self.kinds = kinds
        self.chart = chart
        self.sky = sky
    }

    func of(_ hue: Hue) -> KindColors {
        guard let colors = kinds[hue] else { preconditionFailure("docs/look has no \(hue)") }
        return colors
    }

    /// The top of Today fades from what is running to the page; awake is plain paper.
    func sky(_ hue: Hue?) -> [Color] {
        sky[hue?.rawValue ?? "awake"] ?? [role.surface]
    }
}

extension Color {
    /// An sRGB colour such as `0xFBF7F2`.
    init(hex: UInt32) {
        self.init(
            red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
            blue: Double(hex & 0xFF) / 255)
    }
}

/// The look of everything below: colours and whether it is night.
struct Look: Sendable {
    let palette: Palette
    let scheme: LightScheme

    init(_ scheme: LightScheme) {
        self.scheme = scheme
        palette =
            switch scheme {
            case .light: .light
            case .dark: .dark
            case .night: .night
            }
    }

    /// What a parent chose, as it comes out now.
    init(light: LightChoice, system: ColorScheme, isNight: Bool = false) {
        self.init(light.scheme(systemIsDark: system == .dark, isNight: isNight))
    }

    /// Dim red on near-black: nothing may glow.
    var night: Bool { scheme == .night }
    var light: Bool { scheme == .light }

    var role: RoleColors { palette.role }
}

private struct LookKey: EnvironmentKey {
    static let defaultValue = Look(.light)
}

extension EnvironmentValues {
    var look: Look {
        get { self[LookKey.self] }
        set { self[LookKey.self] = newValue }
    }
}

/// A style of text.
struct TextToken: Sendable {
    let size: CGFloat
    let line: CGFloat
    let weight: Font.Weight
}

/// The nine styles; each grows with the parent's text size.
enum TextStyle: Sendable {
    case timer, number, headline, title, subtitle, body, detail, label, caption

    var token: TextToken {
        switch self {
        case .timer: TypeTokens.timer
        case .number: TypeTokens.number
        case .headline: TypeTokens.headline
        case .title: TypeTokens.title
        case .subtitle: TypeTokens.subtitle
        case .body: TypeTokens.body
        case .detail: TypeTokens.detail
        case .label: TypeTokens.label
        case .caption: TypeTokens.caption
        }
    }

    /// The text size of the system that it grows with.
    var grows: Font.TextStyle {
        switch self {
        case .timer: .largeTitle
        case .number: .title
        case .headline: .title2
        case .title: .title3
        case .subtitle: .headline
        case .body: .body
        case .detail: .subheadline
        case .label: .callout
        case .caption: .caption
        }
    }
}

private struct Styled: ViewModifier {
    @ScaledMetric private var size: CGFloat
    private let weight: Font.Weight

    init(_ style: TextStyle) {
        _size = ScaledMetric(wrappedValue: style.token.size, relativeTo: style.grows)
        weight = style.token.weight
    }

    func body(content: Content) -> some View {
        // Figures keep one width, so that a running time does not tremble.
        content.font(.system(size: size, weight: weight).monospacedDigit())
    }
}

extension View {
    func style(_ style: TextStyle) -> some View {
        modifier(Styled(style))
    }
}
