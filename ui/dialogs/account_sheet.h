// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/adjustment.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>

namespace ui {

class Label;

/// A form about what moves an account without a sale: the customer comes first, and what they have
/// to pay is said beside their name. Enter saves.
class AccountSheet : public Sheet
{
    Q_OBJECT

protected:
    AccountSheet(Desk &desk, const QString &title, const QString &mainWords, QWidget *parent);

    /// Fills in whom it is about; to be called when the fields stand.
    void begin(const Subject &about);
    /// Somebody was chosen: shows what is theirs and goes to the next field. `first` is what was in
    /// front.
    virtual void meet(core::Id<core::Customer> customer, const Subject &first) = 0;
    /// Nobody is chosen any more.
    virtual void forget() = 0;

    std::optional<core::Id<core::Customer>> customer() const { return m_customer->customer(); }
    QString customerName() const { return m_customer->text(); }
    /// Made once: double Enter is one fact.
    core::Id<core::AccountAdjustment> id() const { return m_id; }

    /// Runs the verb; when it is done the sheet closes and `said` can be taken back.
    template <typename Verb>
    void act(const QString &said, Verb verb)
    {
        using Answer = std::invoke_result_t<Verb, core::Shop &>;
        setBusy(true);
        desk()
            .run(std::move(verb))
            .then(this, [this, said](const core::Outcome<typename Answer::Value> &done) {
                if (finish(done))
                    desk().did(said, done.unit);
            });
    }

private:
    const core::Id<core::AccountAdjustment> m_id;
    Subject m_first;
    CustomerField *m_customer;
    Label *m_standing;
};

/// A choice of bills that are still to be paid.
class OpenItemChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit OpenItemChoice(const Voice &voice) : m_voice(voice) {}

    void show(const QList<core::OpenItem> &items);
    void choose(const core::RowId &item);
    std::optional<core::OpenItem> item() const;

private:
    const Voice &m_voice;
    QList<core::OpenItem> m_items;
};

} // namespace ui
