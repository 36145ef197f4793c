// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct NamedColour
{
    const char *name;
    QColor Tokens::*colour;
};

constexpr NamedColour colours[] = {
    {"window", &Tokens::window},
    {"surface", &Tokens::surface},
    {"raised", &Tokens::raised},
    {"line", &Tokens::line},
    {"lineStrong", &Tokens::lineStrong},
    {"text", &Tokens::text},
    {"muted", &Tokens::muted},
    {"accent", &Tokens::accent},
    {"accentText", &Tokens::accentText},
    {"accentSoft", &Tokens::accentSoft},
    {"danger", &Tokens::danger},
    {"dangerSoft", &Tokens::dangerSoft},
    {"warn", &Tokens::warn},
    {"warnSoft", &Tokens::warnSoft},
    {"ok", &Tokens::ok},
    {"okSoft", &Tokens::okSoft},
    {"focus", &Tokens::focus},
};

QString fileOf(Look look)
{
    switch (look) {
    case Look::Light:
        return u":/docket/looks/light.json"_s;
    case Look::Dark:
        return u":/docket/looks/dark.json"_s;
    case Look::Contrast:
        return u":/docket/looks/contrast.json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QColor Tokens::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Danger:
        return danger;
    case Tone::Accent:
        return accent;
    }
    Q_UNREACHABLE();
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return window;
    case Tone::Ok:
        return okSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Danger:
        return dangerSoft;
    case Tone::Accent:
        return accentSoft;
    }
    Q_UNREACHABLE();
}

Tokens tokensOf(Look look)
{
    QFile file(fileOf(look));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the look %s is not in the program", qPrintable(file.fileName()));
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
    Tokens tokens;
    for (const NamedColour &named : colours) {
        const QString value = values[QLatin1StringView(named.name)].toString();
        tokens.*named.colour = QColor(value);
        if (!(tokens.*named.colour).isValid())
            qFatal("the look %s has no colour %s", qPrintable(file.fileName()), named.name);
    }
    tokens.outline = values[u"outline"_s].toInt(1);
    return tokens;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.window},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.surface},
        {QPalette::AlternateBase, tokens.window},
        {QPalette::Text, tokens.text},
        {QPalette::Button, tokens.surface},
        {QPalette::ButtonText, tokens.text},
        {QPalette::Light, tokens.surface},
        {QPalette::Midlight, tokens.line},
        {QPalette::Mid, tokens.line},
        {QPalette::Dark, tokens.lineStrong},
        {QPalette::Shadow, tokens.lineStrong},
        {QPalette::Highlight, tokens.accentSoft},
        {QPalette::HighlightedText, tokens.text},
        {QPalette::ToolTipBase, tokens.raised},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::PlaceholderText, tokens.muted},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.warn},
        {QPalette::BrightText, tokens.danger},
    };
    for (const auto &[role, colour] : roles) {
        palette.setColor(QPalette::All, role, colour);
    }
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

} // namespace ui
