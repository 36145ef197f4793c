// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/customer_index.h"
#include "ui/desk/desk.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace ui {

/// What the window's desk does without knowing where on the screen it stands: the shop's file for
/// reading, its two threads, the bell, and the way back.
class ShopDesk : public Desk
{
    Q_OBJECT

public:
    /// What a desk is made of; all of it outlives the desk.
    struct Parts
    {
        core::Shop &shop; ///< open for reading, used on the window's thread only
        QString folder;
        core::Clock &clock;
        core::Random &random;
        core::By by;
        Preferences &preferences;
        Registry &registry;
    };

    /// What is offered beside what was said.
    enum class WayBack { None, Undo, Redo };

    ShopDesk(const Parts &parts, QObject *parent);
    ~ShopDesk() override;

    core::Shop &shop() override { return m_parts.shop; }
    core::By by() const override { return m_parts.by; }
    const Voice &voice() const override { return m_voice; }
    Registry &registry() override { return m_parts.registry; }
    Preferences &preferences() override { return m_parts.preferences; }

    void
    did(const QString &what, const core::RowId &unit, std::function<void()> again = {}) override;
    void say(const QString &what, Tone tone) override;
    void refuse(const core::Error &error) override;

    void undo();
    void redo();
    /// Whether the file still answers, and whether another program wrote it; once a second by
    /// itself, and at once when a person asks.
    void lookAtFile();

signals:
    /// Something passes by at the foot of the window.
    void told(const QString &what, ui::Tone tone, ui::ShopDesk::WayBack way);
    void troubled(const QString &sentence);
    void recovered();
    /// It is another day, or the shop says something else of itself.
    void shopChanged();

protected:
    core::ShopThread &writer() override { return *m_writer; }
    core::ShopThread &reader() override { return *m_reader; }

private:
    struct Step
    {
        core::RowId unit;
        QString what;
        std::function<void()> again; ///< does it anew; none where it comes back as it was
    };

    void takeBack(std::deque<Step> &from, std::deque<Step> &to, WayBack way);
    void ring(core::Topics topics);
    void renewVoice();

    Parts m_parts;
    Voice m_voice;
    core::CustomerIndex m_names;
    std::unique_ptr<core::ShopThread> m_reader;
    std::unique_ptr<core::ShopThread> m_writer;
    std::deque<Step> m_done;
    std::deque<Step> m_undone;
    QTimer m_look;
    qint64 m_version = 0;
    bool m_isTroubled = false;
};

} // namespace ui
