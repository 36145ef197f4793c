// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/changes.h"
#include "core/service/shop_thread.h"
#include "ui/commands/command_registry.h"
#include "ui/desk/awaited.h"
#include "ui/desk/preferences.h"
#include "ui/print/printout.h"
#include "ui/text/voice.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace core {
struct Chat;
}

namespace ui {

enum class Tone;

/// The places of the side bar, in its order, and what stands below it.
enum class Place {
    Today,
    Inbox,
    Board,
    Customers,
    Invoices,
    Payments,
    Owed,
    FollowUps,
    Reports,
    Items,
    Settings
};

/// What somebody has before them, so that a command needs not ask again.
struct Subject
{
    std::optional<core::Id<core::Customer>> customer = {};
    std::optional<core::Id<core::Job>> job = {};
    std::optional<core::RowId> paper = {};
    std::optional<core::Id<core::Receipt>> receipt = {};
    std::optional<core::Id<core::Chat>> chat = {};
    QString text = {}; ///< words that are known already: a name that was searched for
};

/// What is done to accounts and to the drawer beside taking payments; each has a sheet.
enum class MoneyAct {
    Refund,
    WriteOff,
    OldBill,
    TaxCertificate,
    MovePayment,
    Cheques,
    OpenDrawer,
    DrawerCash,
    ClosedDays
};

/// How something is printed where it is not as usual.
struct PrintWish
{
    QString printer = {};  ///< empty: the usual one of its kind
    QString language = {}; ///< empty: the customer's, or the shop's
    int copies = 1;
    bool toFile = false; ///< a PDF instead
};

/// What a page may ask of the window it stands in. Pages know this and nothing behind it.
///
///     desk.run([=](core::Shop &shop) { return shop.jobs.move(by, job, stage, {}); })
///         .then(this, [this](const core::Outcome<core::JobCard> &moved) {
///             if (!moved)
///                 return m_desk.refuse(moved.error());
///             m_desk.did(tr("Moved"), moved.unit);
///         });
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For reading, on the window's thread; a page at a time, never more than a frame's worth.
    virtual core::Shop &shop() = 0;
    virtual core::By by() const = 0;
    bool may(core::Permit permit) { return shop().file->may(permit, by()); }

    /// Runs a verb on the writer's thread.
    template <typename Verb>
    auto run(Verb verb)
    {
        return Awaited(writer().run(std::move(verb)), m_mailbox);
    }
    /// Asks what takes longer than a frame, on a thread that only reads.
    template <typename Question>
    auto read(Question question)
    {
        return Awaited(reader().run(std::move(question)), m_mailbox);
    }

    /// Amounts, days and refusals in this shop's words.
    virtual const Voice &voice() const = 0;
    virtual Registry &registry() = 0;
    virtual Preferences &preferences() = 0;

    /// Says what was done and offers to undo the unit for some seconds. `again` does it anew after
    /// it was undone, for what is a fact and cannot come back as it was, such as a payment.
    virtual void
    did(const QString &what, const core::RowId &unit, std::function<void()> again = {}) = 0;
    /// Says something that passes by.
    virtual void say(const QString &what, Tone tone) = 0;
    /// A refusal that belongs to no field: said in passing. A file or disk that broke stays in
    /// sight above the page until it works again.
    virtual void refuse(const core::Error &error) = 0;

    virtual void go(Place place) = 0;
    /// Opens the page or panel of one thing.
    virtual void openCustomer(core::Id<core::Customer> customer) = 0;
    virtual void openJob(core::Id<core::Job> job) = 0;
    virtual void openPaper(const core::RowId &paper) = 0;
    /// The editor of a draft; of a new one for `about` without an id.
    virtual void openDraft(std::optional<core::Id<core::Draft>> draft, const Subject &about) = 0;
    /// The editor of a new draft of that kind, or of one that says this much already.
    virtual void newDraft(core::DocumentKind kind, const Subject &about) = 0;
    virtual void newDraft(const core::Draft &begun) = 0;
    virtual void openStatement(core::Id<core::Customer> customer) = 0;
    virtual void openChat(core::Id<core::Chat> chat) = 0;

    /// Sheets over whatever is there.
    virtual void newJob(const Subject &about) = 0;
    virtual void newCustomer(const Subject &about) = 0;
    virtual void takePayment(const Subject &about) = 0;
    virtual void newFollowUp(const Subject &about) = 0;
    virtual void open(MoneyAct act, const Subject &about) = 0;
    /// Counts the drawer.
    virtual void closeDay(const Subject &about) = 0;
    /// Shows what the amount before somebody's eyes is made of: what is left of a payment or of an
    /// invoice, else the customer's balance.
    virtual void explain(const Subject &about) = 0;
    /// Opens WhatsApp with a text for the customer and notes the attempt; with `readyJob`, that
    /// they were told that it is ready.
    virtual void writeTo(core::Id<core::Customer> customer,
                         const QString &text,
                         std::optional<core::Id<core::Job>> readyJob = {}) = 0;
    virtual void remind(core::Id<core::Customer> customer) = 0;
    /// Prints without asking, on the paper and printer of its kind; where there is no printer,
    /// saves a PDF and opens its folder.
    virtual void print(const Printout &what, const PrintWish &wish = {}) = 0;
    /// Asks for printer, paper and language first.
    virtual void choosePrint(const Printout &what) = 0;
    /// Hands a link to the system; tests look at it instead.
    virtual void openLink(const QUrl &link) = 0;

signals:
    /// The bell: somebody, here or elsewhere, changed something.
    void changed(core::Topics topics);

protected:
    virtual core::ShopThread &writer() = 0;
    virtual core::ShopThread &reader() = 0;
    /// What its threads have done on the window's.
    Mailbox &mailbox() { return m_mailbox; }

private:
    Mailbox m_mailbox;
};

} // namespace ui
