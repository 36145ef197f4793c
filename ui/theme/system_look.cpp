// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QGuiApplication>
#include <QPalette>
#include <QtGlobal>

#if defined(DOCKET_HAS_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr uint prefersDark = 1; // of the desktop portal's color-scheme

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemLook::SystemLook(QObject *parent) : QObject(parent), m_isDark(paletteIsDark()) {}

void SystemLook::set(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    emit changed(isDark);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

void SystemLook::ask()
{
    set(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
}

#elif defined(DOCKET_HAS_DBUS)

void SystemLook::ask()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer]() {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) // a variant in a variant, as old portals have it
            set(reply.value().variant().value<QDBusVariant>().variant().toUInt() == prefersDark);
    });
}

#else

void SystemLook::ask() {}

#endif

} // namespace ui
