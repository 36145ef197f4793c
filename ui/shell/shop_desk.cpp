// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shop_desk.h"

#include "ui/theme/tokens.h"

namespace ui {

namespace {

constexpr size_t stepsKept = 50;
constexpr int lookEvery = 1'000; // ms

Voice voiceOf(const core::ShopFile &file)
{
    return {file.facts().currency, file.facts().calendar, file.today()};
}

} // namespace

ShopDesk::ShopDesk(const Parts &parts, QObject *parent)
    : Desk(parent)
    , m_parts(parts)
    , m_voice(voiceOf(*parts.shop.file))
    , m_names(parts.folder, parts.clock, parts.random)
{
    m_parts.shop.customers.lookUpIn(&m_names);
    using Access = core::ShopFile::Access;
    // Rung on the writer's thread, heard on the window's.
    const auto bell = [this](const std::set<const core::Table *> &touched) {
        const core::Topics topics = core::topicsOf(touched);
        mailbox().post([this, topics]() { ring(topics); });
    };
    m_writer = std::make_unique<core::ShopThread>(
        parts.folder, Access::ReadWrite, parts.clock, parts.random, bell);
    m_reader = std::make_unique<core::ShopThread>(
        parts.folder, Access::ReadOnly, parts.clock, parts.random);
    m_parts.registry.setPermits(m_parts.shop.file->permitsOf(m_parts.by.actor));
    connect(&m_parts.registry, &Registry::refused, this, [this](core::Permit permit) {
        refuse({.kind = core::ErrorKind::NotPermitted, .subject = core::nameOf(permit)});
    });
    // Opens the file on the writer's thread now, so that the first save does not pay for it.
    run([](core::Shop &) -> core::Result<core::Done> { return core::Done{}; });
    if (const auto version = m_parts.shop.file->dataVersion())
        m_version = *version;
    connect(&m_look, &QTimer::timeout, this, &ShopDesk::lookAtFile);
    m_look.start(lookEvery);
}

ShopDesk::~ShopDesk()
{
    m_parts.shop.customers.lookUpIn(nullptr);
}

void ShopDesk::did(const QString &what, const core::RowId &unit, std::function<void()> again)
{
    if (!unit.isNone()) {
        m_done.push_back({unit, what, std::move(again)});
        if (m_done.size() > stepsKept)
            m_done.pop_front();
        m_undone.clear();
    }
    emit told(what, Tone::Plain, unit.isNone() ? WayBack::None : WayBack::Undo);
}

void ShopDesk::say(const QString &what, Tone tone)
{
    emit told(what, tone, WayBack::None);
}

void ShopDesk::refuse(const core::Error &error)
{
    const QString sentence = m_voice.refusal(error);
    if (!core::isBreakdown(error.kind)) {
        emit told(sentence, Tone::Danger, WayBack::None);
        return;
    }
    m_isTroubled = true;
    emit troubled(sentence);
}

void ShopDesk::undo()
{
    takeBack(m_done, m_undone, WayBack::Redo);
}

void ShopDesk::redo()
{
    takeBack(m_undone, m_done, WayBack::Undo);
}

/// `way`: what is offered when it is done.
void ShopDesk::takeBack(std::deque<Step> &from, std::deque<Step> &to, WayBack way)
{
    if (from.empty()) {
        return say(way == WayBack::Redo ? tr("There is nothing to take back.")
                                        : tr("There is nothing to bring back."),
                   Tone::Plain);
    }
    const Step step = from.back();
    from.pop_back();
    run([by = by(), unit = step.unit](core::Shop &shop) {
        return shop.history.undo(by, unit);
    }).then(this, [this, step, &from, &to, way](const core::Outcome<core::ActRow> &undone) {
        if (!undone) {
            // Facts do not come back: what was undone is done anew, with a number of its own.
            const bool isFact = undone.error().kind == core::ErrorKind::CannotBeUndone;
            if (isFact && way == WayBack::Undo && step.again)
                return step.again();
            // Once the trouble is over the step can be taken back after all.
            if (core::isBreakdown(undone.error().kind))
                from.push_back(step);
            return refuse(undone.error());
        }
        to.push_back({undone.unit, step.what, step.again});
        const QString sentence = way == WayBack::Redo ? tr("Undone: %1") : tr("Done again: %1");
        emit told(sentence.arg(step.what), Tone::Plain, way);
    });
}

void ShopDesk::ring(core::Topics topics)
{
    if (const auto version = m_parts.shop.file->dataVersion())
        m_version = *version;
    if (topics & core::Topic::Shop) {
        if (const auto loaded = m_parts.shop.file->loadFacts(); !loaded)
            return refuse(loaded.error());
        renewVoice();
    }
    if (topics & core::Topic::Customers)
        m_names.refresh();
    emit changed(topics);
}

void ShopDesk::renewVoice()
{
    m_voice = voiceOf(*m_parts.shop.file);
    m_parts.registry.setPermits(m_parts.shop.file->permitsOf(m_parts.by.actor));
    emit shopChanged();
}

void ShopDesk::lookAtFile()
{
    const auto version = m_parts.shop.file->dataVersion();
    if (!version) {
        if (!m_isTroubled)
            refuse(version.error());
        return;
    }
    if (m_isTroubled) {
        m_isTroubled = false;
        emit recovered();
    }
    if (m_parts.shop.file->today() != m_voice.today()) {
        renewVoice();
        ring(core::everything);
    } else if (*version != m_version) {
        ring(core::everything); // another program wrote
    }
}

} // namespace ui
