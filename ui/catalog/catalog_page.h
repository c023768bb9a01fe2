// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/work_proposal.h"
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace soviec {

class ComparisonView;
class ConsolidationView;
class DataTable;
class DuplicatesView;
class FilterLine;
class HeadView;
class InlineMessage;
class ItemList;
class ItemPanel;
class PageHeader;
class ProposalsView;
class SegmentedControl;

/// Danh mục công việc: every version with its parts and items; in a draft items are changed and
/// duplicates merged; versions are compared side by side; what people propose is decided.
class CatalogPage : public Page {
    Q_OBJECT

public:
    explicit CatalogPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("catalog"); }
    QString statusHint() const override;
    bool focusFilter() override;
    bool keep() override;
    bool stepBack() override;

private:
    enum View { Items, Comparison, Duplicates, Proposals, Head, Parts };
    void makeHeader();
    void makeBody();
    QWidget* makeItems();
    void makeViews();
    void readVersions();
    void showVersion();
    void showSections();
    void chooseSection();
    void showView();
    void showItem();
    void beginItem(const WorkProposal& from);
    Result<CatalogItem> storeItem(const CatalogItem& mine);
    bool saveItem();
    /// Goes to another version or item; what is being typed is stored first.
    void leaveVersion();
    void leaveItem();
    void removeItem();
    void draftVersion();
    void openDocument();
    void merge(const QString& kept, const QString& givenUp);
    void decline(const QString& id);
    void propose();
    void saveHead(const service::CatalogHead& typed);
    void showParts();
    void consolidate(const QStringList& documents, const QString& title);
    void say(const QString& text);
    bool refused(const Error& error);
    /// Says why not, where it is an error.
    template <class T>
    bool stands(const Result<T>& result)
    {
        return result || !refused(result.error());
    }
    const TaskCatalog* chosen() const;

    PageContext& m_context;
    PageHeader* m_header = nullptr;
    QComboBox* m_versions = nullptr;
    SegmentedControl* m_view = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_draft = nullptr;
    QPushButton* m_document = nullptr;
    InlineMessage* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_sections = nullptr;
    FilterLine* m_filter = nullptr;
    ItemList* m_list = nullptr;
    ItemPanel* m_item = nullptr;
    ComparisonView* m_comparison = nullptr;
    DuplicatesView* m_duplicates = nullptr;
    ProposalsView* m_proposals = nullptr;
    HeadView* m_head = nullptr;
    ConsolidationView* m_parts = nullptr;
    QList<TaskCatalog> m_catalogs;
    bool m_editable = false;
    bool m_adding = false;
    ProposalId m_answering; ///< the proposal the new item answers; null: none
};

} // namespace soviec
